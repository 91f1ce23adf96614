import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { indicatorStatus, STATUSES } from './indicatorStatus.js';

describe('indicatorStatus', () => {
  it('compares the actual with the target: above, equal, below', () => {
    expect(indicatorStatus(60, 61, 12, 12)).toBe('exceeded');
    expect(indicatorStatus(60, 60, 12, 12)).toBe('met');
    expect(indicatorStatus(60, 59, 12, 12)).toBe('behind');
  });

  it('holds 49 of 55 closed cases after 10.5 of 12 months to be on pace', () => {
    // 48.125 are expected by then.
    expect(indicatorStatus(55, 49, 10.5, 12)).toBe('on-pace');
    expect(indicatorStatus(55, 48, 10.5, 12)).toBe('behind');
  });

  it('decides on the exact expected volume, not on the printed one', () => {
    // 48.125 prints as 48.13; 48.126 is above it and below what is printed.
    expect(indicatorStatus(55, 48.124, 10.5, 12)).toBe('behind');
    expect(indicatorStatus(55, 48.125, 10.5, 12)).toBe('on-pace');
    expect(indicatorStatus(55, 48.126, 10.5, 12)).toBe('on-pace');
  });

  it('finds nothing done on pace only at the very start', () => {
    expect(indicatorStatus(60, 0, 0, 12)).toBe('on-pace');
    expect(indicatorStatus(60, 0, 0.5, 12)).toBe('behind');
  });

  it('is behind below the target where the period reaches or passes the end of the term', () => {
    expect(indicatorStatus(100, 99, 11.5, 12)).toBe('on-pace');
    expect(indicatorStatus(100, 99, 12, 12)).toBe('behind');
    expect(indicatorStatus(100, 99, 13, 12)).toBe('behind');
  });

  it('is behind below the target where the targets cover only the period', () => {
    expect(indicatorStatus(55, 54, 6, 12, 'period')).toBe('behind');
    expect(indicatorStatus(55, 55, 6, 12, 'period')).toBe('met');
    expect(indicatorStatus(55, 56, 6, 12, 'period')).toBe('exceeded');
  });

  it('is behind below the target for a term of 0 months', () => {
    expect(indicatorStatus(55, 54, 0, 0)).toBe('behind');
    expect(indicatorStatus(55, 55, 0, 0)).toBe('met');
  });

  it('has no verdict without a target, whatever the actual', () => {
    expect(indicatorStatus(0, 0, 6, 12)).toBe('no-target');
    expect(indicatorStatus(0, 3, 6, 12, 'period')).toBe('no-target');
  });

  it.each([
    [[-1, 1, 6, 12], 'target'],
    [[1, -1, 6, 12], 'actual'],
    [[1, 1, -6, 12], 'months'],
    [[1, 1, 6, -12], 'termMonths'],
  ] as const)('refuses %j by the name of the argument', ([target, actual, months, term], name) => {
    expect(errorOf(() => indicatorStatus(target, actual, months, term)).issues[0]?.pathText).toBe(name);
  });

  it('lists every status once, what needs attention first', () => {
    expect(STATUSES).toEqual(['behind', 'on-pace', 'met', 'exceeded', 'no-target']);
  });
});
