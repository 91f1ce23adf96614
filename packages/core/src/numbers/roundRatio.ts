import { millionthsOf, powerOfTen } from './decimal.js';
import { type Rounding, roundsUp } from './rounding.js';

/** Twice a numerator up to this, plus its denominator, stays below 2^53. */
const LARGEST_WHOLE = 2 ** 51;

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
  const numerator = a * b * unit;
  const denominator = c * 100;
  const areHundredths = a / 100 === first && b / 100 === second && c / 100 === divisor;
  if (areHundredths && numerator <= LARGEST_WHOLE && denominator <= LARGEST_WHOLE && rounding.mode === 'half-up') {
    // Below 2^53 a quotient of whole numbers never rounds up to the next whole number, so its floor is exact.
    return Math.floor((numerator * 2 + denominator) / (denominator * 2)) / unit;
  }
  return roundBigRatio(first, second, divisor, rounding);
}

function roundBigRatio(first: number, second: number, divisor: number, rounding: Rounding): number {
  const denominator = millionthsOf(divisor) * 1_000_000n;
  return roundBigQuotient(millionthsOf(first) * millionthsOf(second), denominator, rounding);
}

/** A value of at most 6 decimals rounded to fewer. */
export function roundDecimal(value: number, rounding: Rounding): number {
  return roundRatio(value, 1, 1, rounding);
}

/** A quotient of whole numbers, numerator at least 0 and denominator above 0, rounded once. */
export function roundBigQuotient(numerator: bigint, denominator: bigint, { decimals, mode }: Rounding): number {
  const scaled = numerator * 10n ** BigInt(decimals);
  const quotient = scaled / denominator;
  const isUp = roundsUp(mode, (scaled % denominator) * 2n - denominator, quotient);
  const digits = isUp ? quotient + 1n : quotient;
  // Read as a decimal, so that the one step that rounds to a number is the last.
  return Number(`${digits}e-${decimals}`);
}
