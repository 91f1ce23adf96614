import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  fractionOf,
  greater,
  lesser,
  multiply,
  reduced,
  rounded,
  subtract,
  ZERO,
} from './fraction.js';

const half = fractionOf(0.5);
const third = divide(fractionOf(1), fractionOf(3));
const show = (value: { numerator: bigint; denominator: bigint }) => {
  const { numerator, denominator } = reduced(value.numerator, value.denominator);
  return `${numerator}/${denominator}`;
};

describe('fractions', () => {
  it('are read from decimals exactly', () => {
    expect(fractionOf(2.5)).toEqual({ numerator: 25n, denominator: 10n });
    expect(fractionOf(7)).toEqual({ numerator: 7n, denominator: 1n });
  });

  it('add, with and without a common denominator', () => {
    expect(show(add(half, third))).toBe('5/6');
    expect(show(add(third, third))).toBe('2/3');
    expect(show(add(ZERO, half))).toBe('1/2');
  });

  it('subtract, below 0 too', () => {
    expect(show(subtract(half, third))).toBe('1/6');
    expect(show(subtract(third, half))).toBe('-1/6');
  });

  it('multiply and divide', () => {
    expect(show(multiply(half, third))).toBe('1/6');
    expect(show(divide(half, third))).toBe('3/2');
    expect(show(divide(ZERO, third))).toBe('0/1');
  });

  it('compare', () => {
    expect(compare(third, half)).toBe(-1);
    expect(compare(half, third)).toBe(1);
    expect(compare(half, fractionOf(0.5))).toBe(0);
    expect(lesser(half, third)).toBe(third);
    expect(lesser(third, half)).toBe(third);
    expect(greater(half, third)).toBe(half);
    expect(greater(third, half)).toBe(half);
  });

  it('round once, at the end', () => {
    expect(rounded(third, { decimals: 2, mode: 'half-up' })).toBe(0.33);
    expect(rounded(add(third, add(third, third)), { decimals: 2, mode: 'half-up' })).toBe(1);
    expect(rounded(divide(fractionOf(1), fractionOf(8)), { decimals: 2, mode: 'half-even' })).toBe(0.12);
  });

  it('are brought to lowest terms, the sign kept on top', () => {
    expect(reduced(6n, 4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(reduced(-6n, 4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(reduced(5n, 3n)).toEqual({ numerator: 5n, denominator: 3n });
    expect(reduced(0n, 4n)).toEqual({ numerator: 0n, denominator: 1n });
  });
});
