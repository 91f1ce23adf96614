import { millionthsOf, powerOfTen } from './decimal.js';
import type { Rounding } from './rounding.js';

/** Below this every whole number is one of JavaScript's. */
const FIRST_INEXACT = 2 ** 53;

/**
 * `first` times `second` divided by `divisor`, rounded once, on the exact value.
 *
 * All are at least 0 with at most 6 decimals, the divisor above 0. The result is the number nearest to the exactly
 * rounded decimal, so it prints as expected. Values of at most two decimals, rounded half up, are worked out in whole
 * numbers, as nearly every figure is; everything else in BigInt.
 */
export function roundRatio(first: number, second: number, divisor: number, rounding: Rounding): number {
  const unit = powerOfTen(rounding.decimals);
  const a = Math.round(first * 100);
  const b = Math.round(second * 100);
  const c = Math.round(divisor * 100);
  // Half up is down after adding a half; half of a denominator of hundredths is whole.
  const denominator = c * 100;
  const numerator = a * b * unit + c * 50;
  const areHundredths = a / 100 === first && b / 100 === second && c / 100 === divisor;
  if (areHundredths && numerator < FIRST_INEXACT && rounding.mode === 'half-up') {
    // Below 2^53 a quotient of whole numbers never rounds up to the next whole number, so its floor is exact.
    return Math.floor(numerator / denominator) / unit;
  }
  return roundBigRatio(first, second, divisor, rounding);
}

function roundBigRatio(first: number, second: number, divisor: number, rounding: Rounding): number {
  return roundBigQuotient(millionthsOf(first) * millionthsOf(second), millionthsOf(divisor) * 1_000_000n, rounding);
}

/** A value of at most 6 decimals rounded to fewer. */
export function roundDecimal(value: number, rounding: Rounding): number {
  return roundRatio(value, 1, 1, rounding);
}

/** A quotient of whole numbers, numerator at least 0 and denominator above 0, rounded once. */
export function roundBigQuotient(numerator: bigint, denominator: bigint, { decimals, mode }: Rounding): number {
  const scaled = numerator * BigInt(powerOfTen(decimals));
  const quotient = scaled / denominator;
  // Less than the denominator below the half, equal to it half way, more beyond.
  const rest = (scaled % denominator) * 2n;
  const isTieUp = mode === 'half-up' || quotient % 2n === 1n;
  const isUp = mode !== 'down' && (rest > denominator || (rest === denominator && isTieUp));
  const digits = isUp ? quotient + 1n : quotient;
  // Read as a decimal, so that the one step that rounds to a number is the last.
  return Number(`${digits}e-${decimals}`);
}
