import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { targetsFromRate } from './targetsFromRate.js';

describe('targetsFromRate', () => {
  it.each([
    [1112, 101.09, 1100],
    [11665, 116.65, 10000],
    [2146, 153.29, 1400],
    [475, 131.94, 360],
    [49, 89.09, 55],
    [493, 114.12, 432],
    [422, 146.53, 288],
    [4704, 1470, 320],
    [58, 207.14, 28],
    [3264, 582.86, 560],
  ])('finds the one target with which %d prints as %d', (actual, rate, target) => {
    expect(targetsFromRate(actual, rate)).toEqual([target]);
  });

  it('lists every target that fits, in ascending order', () => {
    // 1 / 3 and 1 / 2 in whole percent: 33 and 50; 2 / 199 = 1.005 % and 2 / 134 = 1.49 % both print as 1.
    expect(targetsFromRate(1, 33, { decimals: 0 })).toEqual([3]);
    expect(targetsFromRate(1, 10, { decimals: 0 })).toEqual([10]);
    expect(targetsFromRate(1, 5, { decimals: 0 })).toEqual([19, 20, 21, 22]);
  });

  it('takes in or leaves out the edges by the rounding', () => {
    // 1 / 8 = 12.5 %: 13 half up, 12 half even, 12 down; 1 / 40 = 2.5 %: 3, 2, 2.
    expect(targetsFromRate(1, 13, { decimals: 0 })).toEqual([8]);
    expect(targetsFromRate(1, 12, { decimals: 0 })).toEqual([]);
    expect(targetsFromRate(1, 13, { decimals: 0, mode: 'half-even' })).toEqual([]);
    expect(targetsFromRate(1, 12, { decimals: 0, mode: 'half-even' })).toEqual([8]);
    expect(targetsFromRate(1, 12, { decimals: 0, mode: 'down' })).toEqual([8]);
    expect(targetsFromRate(1, 50, { decimals: 0, mode: 'down' })).toEqual([2]);
    expect(targetsFromRate(1, 49, { decimals: 0, mode: 'down' })).toEqual([]);
  });

  it('finds nothing for a rate that no whole target gives', () => {
    expect(targetsFromRate(1149, 101.09)).toEqual([]);
    expect(targetsFromRate(1, 300)).toEqual([]);
  });

  it('finds nothing for a rate with more decimals than are printed', () => {
    expect(targetsFromRate(1112, 101.091)).toEqual([]);
    expect(targetsFromRate(1112, 101.09, { decimals: 1 })).toEqual([]);
    expect(targetsFromRate(1112, 101.1, { decimals: 1 })).toEqual([1100]);
  });

  it('finds nothing where nothing was done and the rate is above 0', () => {
    expect(targetsFromRate(0, 50)).toEqual([]);
  });

  it('takes volumes with decimals', () => {
    expect(targetsFromRate(7.5, 150)).toEqual([5]);
  });

  it('lists up to 1,000 targets and refuses more', () => {
    // Half up to whole percent, 1 % holds rates from 0.5 to below 1.5: targets above 100 n / 1.5 up to 200 n.
    // n = 7: 467 to 1400, 934 targets; n = 8: 534 to 1600, 1067 targets.
    const seven = targetsFromRate(7, 1, { decimals: 0 });
    expect([seven.length, seven[0], seven.at(-1)]).toEqual([934, 467, 1400]);
    const error = errorOf(() => targetsFromRate(8, 1, { decimals: 0 }));
    expect(error.code).toBe('too-many-targets');
    expect(error.issues[0]).toMatchObject({ pathText: 'printedRate', params: { count: '1067', max: 1000 } });
  });

  it('counts 1,000 as the most that are listed', () => {
    // Rates from 0.005 to below 0.015: 0.01 with n = 0.075 gives above 500 up to 1500, exactly 1000 targets.
    const targets = targetsFromRate(0.075, 0.01);
    expect([targets.length, targets[0], targets.at(-1)]).toEqual([1000, 501, 1500]);
    expect(errorOf(() => targetsFromRate(0.076, 0.01)).issues[0]?.params).toMatchObject({ count: '1014' });
  });

  it('always refuses a rate of 0, which any large target gives', () => {
    expect(errorOf(() => targetsFromRate(0, 0)).issues[0]?.params).toMatchObject({ count: '999999999999' });
    expect(errorOf(() => targetsFromRate(1, 0)).code).toBe('too-many-targets');
    expect(errorOf(() => targetsFromRate(1, 0, { mode: 'down' })).code).toBe('too-many-targets');
  });

  it('lists no target beyond 12 digits', () => {
    // From 999999994500 / 0.999999995 = 999999999499.99… on, about 10,000 fit; 500 of these have 12 digits.
    const targets = targetsFromRate(999_999_994_500, 99.999999, { decimals: 6 });
    expect([targets.length, targets[0], targets.at(-1)]).toEqual([500, 999_999_999_500, 999_999_999_999]);
    expect(targetsFromRate(999_999_999_999, 50)).toEqual([]);
  });

  it('refuses what is no number or no rounding', () => {
    expect(errorOf(() => targetsFromRate(-1, 100)).issues[0]?.pathText).toBe('actual');
    expect(errorOf(() => targetsFromRate(1, -100)).issues[0]?.pathText).toBe('printedRate');
    expect(errorOf(() => targetsFromRate(1, 100, { decimals: 7 })).issues[0]?.pathText).toBe('decimals');
  });
});
