import { describe, expect, it } from 'vitest';
import { SwEvalError } from './SwEvalError.js';
import { makeIssue } from './showPath.js';

const negative = makeIssue('negative', ['actual'], 'a number of at least 0', -1);
const missing = makeIssue('missing', ['target'], 'a number', undefined);

describe('SwEvalError', () => {
  it('has the code of its only issue', () => {
    const error = new SwEvalError([negative]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('SwEvalError');
    expect(error.code).toBe('negative');
    expect(error.message).toBe('actual: expected a number of at least 0, received -1');
    expect(error.issues).toEqual([negative]);
  });

  it('has the code invalid-input for several, one line each', () => {
    const error = new SwEvalError([negative, missing]);
    expect(error.code).toBe('invalid-input');
    expect(error.message.split('\n')).toEqual([negative.message, missing.message]);
  });
});
