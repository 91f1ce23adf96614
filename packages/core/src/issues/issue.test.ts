import { describe, expect, it } from 'vitest';
import { argumentIssue, showReceived } from './issue.js';

describe('showReceived', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [-3, '-3'],
    [5n, '5'],
    [true, 'true'],
    ['text', '"text"'],
    ['with "quotes"\n', '"with \\"quotes\\"\\n"'],
    [[1, 2, 3], 'a list of 3'],
    [[], 'a list of 0'],
    [{ a: 1 }, 'an object'],
  ])('shows %s as %s', (value, shown) => {
    expect(showReceived(value)).toBe(shown);
  });

  it('cuts what is longer than 60 characters, quotes counted', () => {
    expect(showReceived('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
    expect(showReceived('a'.repeat(59))).toBe(`"${'a'.repeat(59)}…`);
  });

  it('does not cut a character in two', () => {
    expect(showReceived('😀'.repeat(80))).toBe(`"${'😀'.repeat(59)}…`);
  });
});

describe('argumentIssue', () => {
  it('names the argument as its path', () => {
    expect(argumentIssue('negative', 'actual', 'a number of at least 0', -3)).toEqual({
      code: 'negative',
      path: ['actual'],
      pathText: 'actual',
      expected: 'a number of at least 0',
      received: '-3',
      message: 'actual: expected a number of at least 0, received -3',
    });
    expect(argumentIssue('too-long', 'text', 'less', 'abcdef', { max: 5 }).params).toEqual({ max: 5 });
  });
});
