import { describe, expect, it } from 'vitest';
import { changedBy, differenceOf, sumDecimals } from './sumDecimals.js';

describe('sumDecimals', () => {
  it('adds the scores of the published report exactly', () => {
    // As floating-point numbers they come to 93.72999999999999.
    expect(sumDecimals([9.8, 19.8, 14.9, 49.23])).toBe(93.73);
  });

  it('adds nothing to 0', () => {
    expect(sumDecimals([])).toBe(0);
  });

  it('adds decimals of different lengths', () => {
    expect(sumDecimals([0.1, 0.02, 0.003, 4])).toBe(4.123);
    expect(sumDecimals([0.000001, 0.000009])).toBe(0.00001);
  });

  it('stays exact beyond the whole numbers of doubles', () => {
    // Each is below 10^12; the sum in millionths is beyond 2^53.
    expect(sumDecimals([123456789.123456, 900_000_000_000])).toBe(Number('900123456789.123456'));
    expect(sumDecimals([999_999_999.999999, 999_999_999.999999, 8_000_000_000.5])).toBe(Number('10000000000.499998'));
  });

  it('adds more hundredths than a double can count', () => {
    const many = Array.from({ length: 12 }, () => 900_000_000_000.25);
    expect(sumDecimals(many)).toBe(10_800_000_000_003);
  });

  it('is not led astray by a large whole number beside a small decimal', () => {
    // 999999999999.000001 lies nearest to the number 999999999999.
    expect(sumDecimals([999_999_999_999, 0.000001])).toBe(999_999_999_999);
    expect(sumDecimals([999_999_999_999, 0.000001, 0.000001])).toBe(999_999_999_999);
  });
});

describe('differenceOf', () => {
  it.each([
    [55, 49, 6],
    [12, 10.5, 1.5],
    [0.3, 0.1, 0.2],
    [49, 55, -6],
    [1.1, 1.1, 0],
  ])('%d less %d is %d', (minuend, subtrahend, value) => {
    expect(differenceOf(minuend, subtrahend)).toBe(value);
  });

  it('is never -0', () => {
    expect(Object.is(differenceOf(0, 0), 0)).toBe(true);
    expect(Object.is(differenceOf(5, 5), 0)).toBe(true);
  });

  it('stays exact with many digits', () => {
    // 999999999999 - 0.000001 = 999999999998.999999, nearest to the number 999999999999.
    expect(differenceOf(999_999_999_999, 0.000001)).toBe(999_999_999_999);
    expect(differenceOf(0.000001, 999_999_999_999)).toBe(-999_999_999_999);
    expect(differenceOf(99_999_999_999, 0.000001)).toBe(Number('99999999998.999999'));
  });
});

describe('changedBy', () => {
  it('adds what is above 0 and takes away what is below', () => {
    expect(changedBy(11, [-3, 1, 0])).toBe(9);
    expect(changedBy(0.3, [-0.1, -0.2])).toBe(0);
    expect(changedBy(5, [])).toBe(5);
    expect(changedBy(1, [-2.5])).toBe(-1.5);
  });
});
