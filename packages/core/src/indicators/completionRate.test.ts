import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import type { Rounding } from '../numbers/rounding.js';
import { completionRate, rateOf, requireRounding } from './completionRate.js';

describe('completionRate', () => {
  // The sixteen indicators of the report published in 2025.
  it.each([
    [1112, 1100, 101.09],
    [11665, 10000, 116.65],
    [2146, 1400, 153.29],
    [60, 60, 100],
    [475, 360, 131.94],
    [49, 55, 89.09],
    [9, 9, 100],
    [54, 54, 100],
    [493, 432, 114.12],
    [6, 6, 100],
    [36, 36, 100],
    [422, 288, 146.53],
    [6, 4, 150],
    [4704, 320, 1470],
    [58, 28, 207.14],
    [3264, 560, 582.86],
  ])('prints %d of %d as the published report does: %d', (actual, target, rate) => {
    expect(completionRate({ actual, target })).toBe(rate);
  });

  it('rounds halves away from zero, on the exact value', () => {
    expect(completionRate({ actual: 1, target: 800 })).toBe(0.13);
    expect(completionRate({ actual: 3, target: 4000 })).toBe(0.08);
    expect(completionRate({ actual: 23, target: 160 })).toBe(14.38);
  });

  it('is 0 for nothing done and is not capped', () => {
    expect(completionRate({ actual: 0, target: 55 })).toBe(0);
    expect(completionRate({ actual: 999_999_999_999, target: 1 })).toBe(99_999_999_999_900);
  });

  it('is null without a target, whatever the actual', () => {
    expect(completionRate({ actual: 5, target: 0 })).toBeNull();
    expect(completionRate({ actual: 0, target: 0 })).toBeNull();
    expect(completionRate({ actual: '5', target: '0.00' })).toBeNull();
  });

  it('takes decimal strings and decimals', () => {
    expect(completionRate({ actual: '49', target: '55' })).toBe(89.09);
    expect(completionRate({ actual: 7.4, target: 7.5 })).toBe(98.67);
    expect(completionRate({ actual: '0.000001', target: '0.000003' })).toBe(33.33);
  });

  it('takes decimals and mode, each alone too', () => {
    expect(completionRate({ actual: 2, target: 3 }, { decimals: 0 })).toBe(67);
    expect(completionRate({ actual: 2, target: 3 }, { mode: 'down' })).toBe(66.66);
    expect(completionRate({ actual: 2, target: 3 }, { decimals: 6, mode: 'half-up' })).toBe(66.666667);
    expect(completionRate({ actual: 1, target: 800 }, { mode: 'half-even' })).toBe(0.12);
    expect(completionRate({ actual: 3, target: 800 }, { mode: 'half-even' })).toBe(0.38);
    expect(completionRate({ actual: 2, target: 3 }, {})).toBe(66.67);
  });

  it('refuses what is no count', () => {
    expect(errorOf(() => completionRate({ actual: -1, target: 60 })).issues[0]?.message).toBe(
      'actual: expected a number of at least 0, received -1',
    );
    expect(errorOf(() => completionRate({ actual: 1, target: Number.NaN })).code).toBe('not-finite');
    expect(errorOf(() => completionRate({ actual: '1e3', target: 60 })).code).toBe('not-a-number');
  });
});

describe('requireRounding', () => {
  it.each([0, 6])('allows %d decimals', (decimals) => {
    expect(requireRounding({ decimals })).toEqual({ decimals, mode: 'half-up' });
  });

  it.each([-1, 7, 1.5, Number.NaN])('refuses %d decimals', (decimals) => {
    const error = errorOf(() => requireRounding({ decimals }));
    expect(error.code).toBe('out-of-range');
    expect(error.issues[0]?.params).toEqual({ min: 0, max: 6 });
  });

  it('names an unknown mode beside wrong decimals', () => {
    const error = errorOf(() => requireRounding({ decimals: 9, mode: 'up' } as unknown as Rounding));
    expect(error.issues.map((issue) => [issue.code, issue.pathText])).toEqual([
      ['out-of-range', 'decimals'],
      ['invalid-value', 'mode'],
    ]);
    expect(error.issues[1]).toMatchObject({
      expected: 'one of half-up, half-even, down',
      params: { allowed: 'half-up, half-even, down' },
    });
  });
});

describe('rateOf', () => {
  it('is the rate of values known to be good', () => {
    expect(rateOf(49, 55, { decimals: 1, mode: 'half-up' })).toBe(89.1);
    expect(rateOf(49, 0, { decimals: 1, mode: 'half-up' })).toBeNull();
  });
});
