import type { Rounding } from '@sw-eval/core';
import { divideOnPaper } from '../../deep/oracle.js';
import type { Exact } from './arithmetic.js';

/*
 * Arithmetic without any rounding, for second implementations: nothing of the core is used. Fractions are never reduced.
 */

/** The value that a number prints. */
export function exactly(value: number): Exact {
  const text = String(value);
  const [whole = '', decimals = ''] = text.split('.');
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError(`no decimal: ${text}`);
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

export function plus(a: Exact, b: Exact): Exact {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return { numerator, denominator: a.denominator * b.denominator };
}

export function times(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** `b` is above 0. */
export function over(a: Exact, b: Exact): Exact {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

export function sumOf(values: readonly number[]): Exact {
  return values.map(exactly).reduce(plus, { numerator: 0n, denominator: 1n });
}

/** A value of at least 0 as it is printed, rounded once. */
export function printed({ numerator, denominator }: Exact, { decimals, mode }: Rounding): number {
  return Number(divideOnPaper(numerator, denominator, decimals, mode));
}

/** The exact difference of two printed values, as the nearest number. */
export function difference(minuend: number, subtrahend: number): number {
  const { numerator, denominator } = plus(exactly(minuend), times(exactly(subtrahend), exactly(-1)));
  const size = numerator < 0n ? -numerator : numerator;
  const value = Number(divideOnPaper(size, denominator, 6, 'down'));
  return numerator < 0n ? -value : value;
}
