import { describe, expect, it } from 'vitest';
import { compareProducts } from './compareProducts.js';

describe('compareProducts', () => {
  it.each([
    [[49, 12], [55, 10.5], 1], // 588 against 577.5
    [[48, 12], [55, 10.5], -1], // 576
    [[48.125, 12], [55, 10.5], 0], // 577.5
    [[0], [0], 0],
    // Beyond 2^53, with different numbers of decimals.
    [[0.5, 999_999_999_999, 40_000], [20_000, 999_999_999_999], 0],
    [[0.5, 999_999_999_999, 40_000], [20_001, 999_999_999_999], -1],
    [[0.5, 999_999_999_999, 40_000], [20_000, 999_999_999_998], 1],
    [[20_000, 999_999_999_999], [0.5, 999_999_999_999, 40_000], 0],
    [[20_000, 999_999_999_999], [0.25, 999_999_999_999, 80_004], -1],
    [[], [1], 0],
    [[0.1, 0.2], [0.02], 0],
    [[0.1, 0.2], [0.020001], -1],
  ])('%j against %j: %d', (left, right, sign) => {
    expect(compareProducts(left, right)).toBe(sign);
  });

  it('tells products apart that are the same as doubles', () => {
    // (10^12 - 1)(10^12 - 1) against (10^12 - 2) x 10^12 less 1, which no double can tell apart.
    expect(compareProducts([999_999_999_999, 999_999_999_999], [999_999_999_998, 999_999_999_999])).toBe(1);
    expect(compareProducts([94_906_267, 94_906_265], [94_906_266, 94_906_266])).toBe(-1);
    expect(compareProducts([94_906_266, 94_906_266], [94_906_267, 94_906_265])).toBe(1);
    expect(compareProducts([999_999_999_999, 0.5], [0.25, 999_999_999_999, 2])).toBe(0);
    expect(compareProducts([999_999_999_999, 999_999_999_999], [999_999_999_999, 999_999_999_999])).toBe(0);
  });
});
