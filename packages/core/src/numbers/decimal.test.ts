import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import {
  decimalsOf,
  EXPECTED_NUMBER,
  hasMoreDecimals,
  millionthsOf,
  powerOfTen,
  readDecimal,
  requireDecimal,
  scaleOf,
} from './decimal.js';

describe('readDecimal', () => {
  it.each([
    [0, 0],
    [49, 49],
    [0.29, 0.29],
    [0.000001, 0.000001],
    [0.123456, 0.123456],
    [999_999_999_999, 999_999_999_999],
    [999_999_999_999.999, 999_999_999_999.999],
    ['49', 49],
    ['0', 0],
    ['007.50', 7.5],
    ['0.000001', 0.000001],
    ['1.500000000', 1.5],
    [`1.${'0'.repeat(38)}`, 1],
    ['999999999999', 999_999_999_999],
    ['123456789.123456', 123456789.123456],
  ])('takes %j', (input, value) => {
    expect(readDecimal(input)).toBe(value);
  });

  it('turns -0 into 0', () => {
    expect(Object.is(readDecimal(-0), 0)).toBe(true);
  });

  it.each([
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    [Number.NEGATIVE_INFINITY, 'not-finite'],
    [-1, 'negative'],
    [-0.000001, 'negative'],
    ['-1', 'negative'],
    ['-0.5', 'negative'],
    [1e12, 'too-many-digits'],
    ['1000000000000', 'too-many-digits'],
    [1e300, 'too-many-digits'],
    ['1234567890.123456', 'too-many-digits'],
    [`1.${'0'.repeat(39)}`, 'too-many-digits'],
    [`${'0'.repeat(40)}1`, 'too-many-digits'],
    [0.0000001, 'too-many-decimals'],
    [1.5e-7, 'too-many-decimals'],
    [0.1234567, 'too-many-decimals'],
    ['0.1234567', 'too-many-decimals'],
    ['', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['+1', 'not-a-number'],
    ['-', 'not-a-number'],
    ['-1e3', 'not-a-number'],
    ['1,000', 'not-a-number'],
    [' 1', 'not-a-number'],
    ['1\n', 'not-a-number'],
    ['１２', 'not-a-number'],
    ['十', 'not-a-number'],
    ['NaN', 'not-a-number'],
    [null, 'not-a-number'],
    [undefined, 'not-a-number'],
    [true, 'not-a-number'],
    [{}, 'not-a-number'],
    [[1], 'not-a-number'],
    [5n, 'not-a-number'],
  ] as const)('refuses %s as %s', (input, problem) => {
    expect(readDecimal(input)).toBe(problem);
  });

  it('reads no string that goes on and on', () => {
    expect(readDecimal('1'.repeat(1_000_000))).toBe('too-many-digits');
    expect(readDecimal(`0.${'1'.repeat(1_000_000)}`)).toMatch(/^too-many-/);
  });

  it('counts 15 digits together as the most', () => {
    expect(readDecimal('123456789.123456')).toBe(123456789.123456);
    expect(readDecimal('1234567890.12345')).toBe(1234567890.12345);
    expect(readDecimal('12345678901.12345')).toBe('too-many-digits');
  });
});

describe('requireDecimal', () => {
  it('gives the value', () => {
    expect(requireDecimal('49.5', 'actual')).toBe(49.5);
  });

  it('throws with the name, what was expected and what came', () => {
    const error = errorOf(() => requireDecimal('viele', 'raw'));
    expect(error.issues).toEqual([
      {
        code: 'not-a-number',
        path: ['raw'],
        pathText: 'raw',
        expected: 'a number',
        received: '"viele"',
        message: 'raw: expected a number, received "viele"',
      },
    ]);
  });
});

describe('EXPECTED_NUMBER', () => {
  it('says what each problem expected', () => {
    expect(EXPECTED_NUMBER['not-a-number']).toBe('a number');
    expect(EXPECTED_NUMBER['not-finite']).toBe('a finite number');
    expect(EXPECTED_NUMBER['negative']).toBe('a number of at least 0');
    expect(EXPECTED_NUMBER['too-many-digits']).toBe('a number of at most 12 digits before the point and 15 together');
    expect(EXPECTED_NUMBER['too-many-decimals']).toBe('a number of at most 6 decimals');
  });
});

describe('decimalsOf', () => {
  it.each([
    [0, 0],
    [1100, 0],
    [0.5, 1],
    [93.73, 2],
    [0.001, 3],
    [10.0001, 4],
    [0.00001, 5],
    [0.000001, 6],
    [123456789.123456, 6],
    [999_999_999_999.999, 3],
  ])('of %d is %d', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe('powers and scaling', () => {
  it('knows the powers of ten that figures need', () => {
    expect([0, 1, 6].map(powerOfTen)).toEqual([1, 10, 1_000_000]);
  });

  it.each([
    [0, 1, 0n],
    [49, 1, 49_000_000n],
    [0.29, 100, 290_000n],
    [1.005, 1000, 1_005_000n],
    [0.000001, 1_000_000, 1n],
    [123456789.123456, 1_000_000, 123_456_789_123_456n],
    [999_999_999_999.999, 1000, 999_999_999_999_999_000n],
  ])('%d is whole by %d', (value, scale, millionths) => {
    // 1.005 * 1000 is 1004.9999999999999 and 0.29 * 100 is 28.999999999999996.
    expect(scaleOf(value)).toBe(scale);
    expect(millionthsOf(value)).toBe(millionths);
  });
});

describe('hasMoreDecimals', () => {
  it.each([
    [9.8, 1, false],
    [9.8, 0, true],
    [49.23, 2, false],
    [49.235, 2, true],
    [0.000001, 6, false],
    [999_999_999_999, 0, false],
    [999_999_999_999, 6, false],
    [999_999_999_999.999, 2, true],
    [0, 0, false],
  ])('%d beside %d decimals: %s', (value, most, expected) => {
    expect(hasMoreDecimals(value, most)).toBe(expected);
  });
});
