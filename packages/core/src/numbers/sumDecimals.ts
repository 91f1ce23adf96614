import { millionthsOf, scaleOf } from './decimal.js';

/** Up to here a scaled value is off by less than a quarter, so that rounding finds the whole number it stands for. */
const LARGEST_SCALED = 1e15;

/** The exact sum of values of at least 0, as the nearest number: `9.8 + 19.8 + 14.9 + 49.23` is `93.73`. */
export function sumDecimals(values: readonly number[]): number {
  let hundredths = 0;
  for (const value of values) hundredths += hundredthsOf(value);
  return ofHundredths(hundredths) ?? sumOfOthers(values);
}

/** A value of at most two decimals in hundredths; `NaN` for any other. */
export function hundredthsOf(value: number): number {
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value ? hundredths : Number.NaN;
}

/** The value of a sum of {@link hundredthsOf}; `undefined` where that is not exact. */
export function ofHundredths(sum: number): number | undefined {
  return sum <= LARGEST_SCALED ? sum / 100 : undefined;
}

/** The sum where a value has more than two decimals, or where all together are too large for hundredths. */
function sumOfOthers(values: readonly number[]): number {
  const scale = largestScale(values);
  let sum = 0;
  for (const value of values) sum += Math.round(value * scale);
  if (sum <= LARGEST_SCALED) return sum / scale;
  return nearestNumber(values.reduce((total, value) => total + millionthsOf(value), 0n));
}

/** The exact difference of two values of at least 0, as the nearest number; it may be negative, and is never `-0`. */
export function differenceOf(minuend: number, subtrahend: number): number {
  const scale = Math.max(scaleOf(minuend), scaleOf(subtrahend));
  const first = Math.round(minuend * scale);
  const second = Math.round(subtrahend * scale);
  if (Math.max(first, second) <= LARGEST_SCALED) return (first - second) / scale + 0;
  return nearestNumber(millionthsOf(minuend) - millionthsOf(subtrahend));
}

/** The exact value that a value of at least 0 comes to by changes, each up or down. */
export function changedBy(value: number, changes: readonly number[]): number {
  const raised = sumDecimals([value, ...changes.map((change) => Math.max(0, change))]);
  return differenceOf(raised, sumDecimals(changes.map((change) => Math.max(0, -change))));
}

function largestScale(values: readonly number[]): number {
  let largest = 1;
  for (const value of values) largest = Math.max(largest, scaleOf(value));
  return largest;
}

function nearestNumber(millionths: bigint): number {
  // Read as a decimal, so that the one step that rounds to a number is the last.
  return Number(`${millionths}e-6`);
}
