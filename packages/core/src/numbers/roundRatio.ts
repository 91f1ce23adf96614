import { decimalsOf, powerOfTen, scaledBy } from './decimal.js';
import { type Rounding, roundsUp } from './rounding.js';

/**
 * `first` times `second` divided by `divisor`, rounded once, on the exact value.
 *
 * All are at least 0 with at most 6 decimals, the divisor above 0. The result is the number nearest to the exactly
 * rounded decimal, so it prints as expected. Whole numbers below 2^53 are used while they suffice, BigInt beyond.
 */
export function roundRatio(first: number, second: number, divisor: number, rounding: Rounding): number {
  const firstDecimals = decimalsOf(first);
  const secondDecimals = decimalsOf(second);
  const divisorDecimals = decimalsOf(divisor);
  const exponent = rounding.decimals + divisorDecimals - firstDecimals - secondDecimals;
  const a = scaledBy(first, firstDecimals);
  const b = scaledBy(second, secondDecimals);
  const c = scaledBy(divisor, divisorDecimals);
  const up = Math.max(0, exponent);
  const down = Math.max(0, -exponent);
  const numerator = a * b * powerOfTen(up);
  const denominator = c * powerOfTen(down);
  if (numerator <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER) {
    // Below 2^53 a quotient never rounds past a whole number, so quotient and remainder are exact.
    const quotient = Math.floor(numerator / denominator);
    const remainder = numerator - quotient * denominator;
    const isUp = roundsUp(rounding.mode, remainder * 2, denominator, quotient % 2 === 1);
    return (isUp ? quotient + 1 : quotient) / powerOfTen(rounding.decimals);
  }
  return roundBigRatio(BigInt(a) * BigInt(b) * 10n ** BigInt(up), BigInt(c) * 10n ** BigInt(down), rounding);
}

/** A value of at most 6 decimals rounded to fewer. */
export function roundDecimal(value: number, rounding: Rounding): number {
  return roundRatio(value, 1, 1, rounding);
}

/** A quotient of whole numbers, numerator at least 0 and denominator above 0, rounded once. */
export function roundBigQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  return roundBigRatio(numerator * 10n ** BigInt(rounding.decimals), denominator, rounding);
}

/** A quotient in units of the last kept digit, rounded, as the nearest number. */
function roundBigRatio(numerator: bigint, denominator: bigint, { decimals, mode }: Rounding): number {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  const isUp = roundsUp(mode, remainder * 2n, denominator, quotient % 2n === 1n);
  const digits = String(isUp ? quotient + 1n : quotient).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
}
