import { describe, expect, it } from 'vitest';
import { makeIssue, showPath } from './showPath.js';

describe('showPath', () => {
  it('joins keys with points and puts indices in brackets', () => {
    expect(showPath(['indicators', 0, 'actual'])).toBe('indicators[0].actual');
    expect(showPath(['areas', 1, 'sites', 2, 'id'])).toBe('areas[1].sites[2].id');
    expect(showPath([0, 'raw'])).toBe('[0].raw');
  });

  it.each([
    [[''], '[""]'],
    [['station', ''], 'station[""]'],
    [['a.b', 'c'], '["a.b"].c'],
    [['.['], '[".["]'],
    [['指标', '_x-1$'], '指标._x-1$'],
  ])('quotes a key that a point would not show without doubt: %j', (path, shown) => {
    expect(showPath(path)).toBe(shown);
  });

  it('puts the name of a list item beside its index', () => {
    expect(showPath(['areas', 1, 'sites', 2], (depth) => (depth === 1 ? 'north' : undefined))).toBe(
      'areas[1](north).sites[2]',
    );
  });

  it('names the whole input', () => {
    expect(showPath([])).toBe('(input)');
  });
});

describe('makeIssue', () => {
  it('makes a sentence of path, expectation and what came', () => {
    expect(makeIssue('negative', ['indicators', 0, 'actual'], 'a number of at least 0', -3)).toEqual({
      code: 'negative',
      path: ['indicators', 0, 'actual'],
      pathText: 'indicators[0].actual',
      expected: 'a number of at least 0',
      received: '-3',
      message: 'indicators[0].actual: expected a number of at least 0, received -3',
    });
  });

  it('keeps the values a sentence needs', () => {
    expect(makeIssue('too-long', [], 'at most 5 characters', 'abcdef', { max: 5 }).params).toEqual({ max: 5 });
  });
});
