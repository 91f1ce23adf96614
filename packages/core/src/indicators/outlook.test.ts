import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { outlook } from './outlook.js';

describe('outlook', () => {
  it('spreads what remains over the months left, and projects the pace so far', () => {
    // 6 over 1.5 months; 49 / 10.5 x 12 = 56.
    expect(outlook(55, 49, 10.5, 12, 1.5)).toEqual({
      remaining: 6,
      monthsLeft: 1.5,
      neededPerMonth: 4,
      projected: 56,
    });
    // 11 over 3 months is 3.666…; 44 / 9 x 12 = 58.666…
    expect(outlook(55, 44, 9, 12, 3)).toEqual({
      remaining: 11,
      monthsLeft: 3,
      neededPerMonth: 3.67,
      projected: 58.67,
    });
  });

  it('needs nothing more at and above the target', () => {
    expect(outlook(60, 60, 6, 12, 6)).toMatchObject({ remaining: 0, neededPerMonth: 0 });
    expect(outlook(60, 75, 6, 12, 6)).toMatchObject({ remaining: 0, neededPerMonth: 0 });
    expect(outlook(60, 59, 6, 12, 6)).toMatchObject({ remaining: 1, neededPerMonth: 0.17 });
  });

  it('needs nothing more even where no month is left', () => {
    expect(outlook(60, 60, 12, 12, 0).neededPerMonth).toBe(0);
  });

  it('cannot say what a month must bring where none is left', () => {
    expect(outlook(60, 59, 12, 12, 0)).toEqual({ remaining: 1, monthsLeft: 0, neededPerMonth: null, projected: 59 });
  });

  it('projects nothing from 0 months', () => {
    expect(outlook(60, 3, 0, 12, 12)).toEqual({
      remaining: 57,
      monthsLeft: 12,
      neededPerMonth: 4.75,
      projected: null,
    });
  });

  it('has neither needed nor projected where the targets cover only the period', () => {
    expect(outlook(60, 49, 6, 12, 6, 'period')).toEqual({
      remaining: 11,
      monthsLeft: 6,
      neededPerMonth: null,
      projected: null,
    });
    expect(outlook(60, 60, 6, 12, 6, 'period').neededPerMonth).toBeNull();
  });

  it('rounds to two decimals, half up', () => {
    expect(outlook(7.125, 0, 3, 12, 2.125)).toEqual({
      remaining: 7.13,
      monthsLeft: 2.13,
      neededPerMonth: 3.35, // 7.125 / 2.125 = 3.352…
      projected: 0,
    });
  });

  it.each([
    [[-1, 1, 6, 12, 6], 'target'],
    [[1, -1, 6, 12, 6], 'actual'],
    [[1, 1, -6, 12, 6], 'months'],
    [[1, 1, 6, -12, 6], 'termMonths'],
    [[1, 1, 6, 12, -6], 'monthsLeft'],
  ] as const)('refuses %j by the name of the argument', ([target, actual, months, term, left], name) => {
    expect(errorOf(() => outlook(target, actual, months, term, left)).issues[0]?.pathText).toBe(name);
  });
});
