import { describe, expect, it } from 'vitest';
import { roundBigQuotient, roundRatio } from './roundRatio.js';

const HALF_UP = { decimals: 2, mode: 'half-up' } as const;

describe('roundRatio', () => {
  it.each([
    [49, 100, 55, 89.09],
    [1, 100, 800, 0.13],
    [3, 100, 4000, 0.08],
    [23, 100, 160, 14.38],
    [0.29, 100, 0.32, 90.63],
    [1112, 100, 1100, 101.09],
    [0, 100, 7, 0],
    [5, 1, 1, 5],
    [1.005, 1, 1, 1.01],
    [2.675, 1, 1, 2.68],
  ])('%d times %d over %d is %d', (first, second, divisor, value) => {
    expect(roundRatio(first, second, divisor, HALF_UP)).toBe(value);
  });

  it('rounds halves by the mode', () => {
    // 1/8 = 0.125, 3/8 = 0.375
    expect(roundRatio(1, 1, 8, { decimals: 2, mode: 'half-even' })).toBe(0.12);
    expect(roundRatio(3, 1, 8, { decimals: 2, mode: 'half-even' })).toBe(0.38);
    expect(roundRatio(1, 1, 8, HALF_UP)).toBe(0.13);
    expect(roundRatio(1, 1, 8, { decimals: 2, mode: 'down' })).toBe(0.12);
    expect(roundRatio(3, 1, 8, { decimals: 2, mode: 'down' })).toBe(0.37);
  });

  it('rounds to 0 and to 6 decimals', () => {
    expect(roundRatio(5, 1, 2, { decimals: 0, mode: 'half-up' })).toBe(3);
    expect(roundRatio(5, 1, 2, { decimals: 0, mode: 'half-even' })).toBe(2);
    expect(roundRatio(2, 1, 3, { decimals: 6, mode: 'half-up' })).toBe(0.666667);
    expect(roundRatio(2, 1, 3, { decimals: 6, mode: 'down' })).toBe(0.666666);
  });

  it('scales the denominator where the numerators have more decimals than are kept', () => {
    expect(roundRatio(0.000015, 1, 0.01, { decimals: 0, mode: 'half-up' })).toBe(0);
    expect(roundRatio(0.123456, 0.5, 1, HALF_UP)).toBe(0.06);
  });

  it('is right at the largest whole number that is exact, and beyond', () => {
    // 2 x 45035996273.70 x 1000 x 100 + 100 = 9007199254740100, the last below 2^53; then one hundredth more.
    for (const value of [45_035_996_273.69, 45_035_996_273.7, 45_035_996_273.71]) {
      expect(roundRatio(value, 1, 1, HALF_UP)).toBe(value);
      expect(roundRatio(value, 1, 1, { decimals: 0, mode: 'half-up' })).toBe(45_035_996_274);
    }
    // Halves of a hundredth, on both sides of 2^53.
    expect(roundRatio(450_359_962.73, 1, 200, HALF_UP)).toBe(2_251_799.81);
    expect(roundRatio(900_719_925_474.01, 1, 200, HALF_UP)).toBe(4_503_599_627.37);
    expect(roundRatio(900_719_925_473, 1, 200, HALF_UP)).toBe(4_503_599_627.37);
    expect(roundRatio(900_719_925_472, 1, 200, HALF_UP)).toBe(4_503_599_627.36);
    expect(roundRatio(900_719_925_471, 1, 200, HALF_UP)).toBe(4_503_599_627.36);
  });

  it('stays exact where whole numbers of doubles would not', () => {
    // 999999999999 x 100 / 999999999998 = 100.0000000001...
    expect(roundRatio(999_999_999_999, 100, 999_999_999_998, HALF_UP)).toBe(100);
    // 0.005 exactly: 1 x 100 / 20000; then the same with both scaled up to 12 digits.
    expect(roundRatio(1, 100, 20_000, HALF_UP)).toBe(0.01);
    expect(roundRatio(49_999_999, 100, 999_999_980_000, HALF_UP)).toBe(0.01);
    expect(roundRatio(49_999_998, 100, 999_999_980_000, HALF_UP)).toBe(0);
    // The half of 121932631355554774.19436288 is 60966315677777387.09..., nearest to the number ...384.
    expect(roundRatio(123456789.123456, 987654321.98, 2, HALF_UP)).toBe(60_966_315_677_777_384);
  });
});

describe('roundBigQuotient', () => {
  // Two and three halves, and an eighth below and above each.
  it.each([
    [7n, 'half-up', 0],
    [8n, 'half-up', 1],
    [9n, 'half-up', 1],
    [23n, 'half-up', 1],
    [24n, 'half-up', 2],
    [25n, 'half-up', 2],
    [7n, 'half-even', 0],
    [8n, 'half-even', 0],
    [9n, 'half-even', 1],
    [23n, 'half-even', 1],
    [24n, 'half-even', 2],
    [25n, 'half-even', 2],
    [15n, 'down', 0],
    [16n, 'down', 1],
    [24n, 'down', 1],
    [31n, 'down', 1],
  ] as const)('gives a whole number for %d sixteenths, %s', (numerator, mode, value) => {
    expect(roundBigQuotient(numerator, 16n, { decimals: 0, mode })).toBe(value);
  });

  it.each([
    [1n, 8n, 'half-up', 0.13],
    [1n, 8n, 'half-even', 0.12],
    [3n, 8n, 'half-even', 0.38],
    [1n, 8n, 'down', 0.12],
    [1n, 3n, 'half-up', 0.33],
    [0n, 3n, 'half-up', 0],
    [1n, 200n, 'half-up', 0.01],
  ] as const)('%d / %d, %s', (numerator, denominator, mode, value) => {
    expect(roundBigQuotient(numerator, denominator, { decimals: 2, mode })).toBe(value);
  });

  it('gives whole numbers for 0 decimals', () => {
    expect(roundBigQuotient(7n, 2n, { decimals: 0, mode: 'half-up' })).toBe(4);
  });

  it('gives the number nearest to a decimal of many digits', () => {
    expect(roundBigQuotient(10n ** 20n + 1n, 1000n, { decimals: 3, mode: 'down' })).toBe(100000000000000000);
  });
});
