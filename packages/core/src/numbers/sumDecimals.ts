import { decimalsOf, powerOfTen, scaledBy } from './decimal.js';
import { roundBigQuotient } from './roundRatio.js';

/** Up to here a scaled value is off by less than a quarter, so that rounding finds the whole number it stands for. */
const LARGEST_SCALED = 1e15;

/** The exact sum of values of at least 0, as the nearest number: `9.8 + 19.8 + 14.9 + 49.23` is `93.73`. */
export function sumDecimals(values: readonly number[]): number {
  const decimals = mostDecimals(values);
  const power = powerOfTen(decimals);
  let sum = 0;
  for (const value of values) sum += Math.round(value * power);
  if (sum <= LARGEST_SCALED) return sum / power;
  const exact = values.reduce((total, value) => total + bigScaled(value, decimals), 0n);
  return nearestNumber(exact, decimals);
}

/** The exact difference of two values of at least 0, as the nearest number; it may be negative, and is never `-0`. */
export function differenceOf(minuend: number, subtrahend: number): number {
  const decimals = mostDecimals([minuend, subtrahend]);
  const power = powerOfTen(decimals);
  const first = Math.round(minuend * power);
  const second = Math.round(subtrahend * power);
  if (Math.max(first, second) <= LARGEST_SCALED) return (first - second) / power + 0;
  const exact = bigScaled(minuend, decimals) - bigScaled(subtrahend, decimals);
  return exact < 0n ? -nearestNumber(-exact, decimals) : nearestNumber(exact, decimals);
}

function mostDecimals(values: readonly number[]): number {
  let most = 0;
  for (const value of values) most = Math.max(most, decimalsOf(value));
  return most;
}

/** The value times 10^decimals; `decimals` is at least its own. */
function bigScaled(value: number, decimals: number): bigint {
  const own = decimalsOf(value);
  return BigInt(scaledBy(value, own)) * 10n ** BigInt(decimals - own);
}

function nearestNumber(scaled: bigint, decimals: number): number {
  return roundBigQuotient(scaled, 10n ** BigInt(decimals), { decimals, mode: 'down' });
}
