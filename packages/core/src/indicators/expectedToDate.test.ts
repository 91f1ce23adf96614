import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { expectedToDate } from './expectedToDate.js';

describe('expectedToDate', () => {
  it.each([
    [55, 10.5, 12, 48.13], // 48.125
    [60, 6, 12, 30],
    [55, 0, 12, 0],
    [0, 6, 12, 0],
    [10, 1, 3, 3.33],
    [0.01, 1, 2, 0.01],
  ])('of target %d after %d of %d months is %d', (target, months, termMonths, value) => {
    expect(expectedToDate(target, months, termMonths)).toBe(value);
  });

  it('is at most the target', () => {
    expect(expectedToDate(55, 11.9, 12)).toBe(54.54);
    expect(expectedToDate(55, 12, 12)).toBe(55);
    expect(expectedToDate(55, 12.5, 12)).toBe(55);
  });

  it('is the target where the targets cover only the period', () => {
    expect(expectedToDate(55, 6, 12, 'period')).toBe(55);
    expect(expectedToDate(55, 0, 0, 'period')).toBe(55);
  });

  it('is null for a term of 0 months', () => {
    expect(expectedToDate(55, 0, 0)).toBeNull();
    expect(expectedToDate(55, 3, 0)).toBeNull();
  });

  it('prints a target of more decimals with two', () => {
    expect(expectedToDate(7.125, 12, 12)).toBe(7.13);
    expect(expectedToDate(7.125, 6, 12, 'period')).toBe(7.13);
  });

  it.each([
    [[-1, 6, 12], 'target'],
    [[55, -1, 12], 'months'],
    [[55, 6, Number.POSITIVE_INFINITY], 'termMonths'],
  ] as const)('refuses %j by the name of the argument', ([target, months, termMonths], name) => {
    expect(errorOf(() => expectedToDate(target, months, termMonths)).issues[0]?.pathText).toBe(name);
  });
});
