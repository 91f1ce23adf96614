import { withLibrary } from './library.mjs';

/** BigInt: every number in millionths, read off its digits; totals in hundredths. */
export const evaluate = withLibrary({
  rate: (actual, target) => Number(hundredths(millionths(actual) * 100n, millionths(target))) / 100,
  points: (raw, share) => hundredths(millionths(raw) * BigInt(share), 100_000_000n),
  value: (awarded) => hundredths(millionths(awarded), 1_000_000n),
  add: (a, b) => a + b,
  toNumber: (value) => Number(value) / 100,
  isAtLeast: (value, min) => value >= BigInt(min * 100),
});

/** @param {number} value */
function millionths(value) {
  const text = String(value);
  const point = text.indexOf('.');
  if (point === -1) return BigInt(text) * 1_000_000n;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(6, '0'));
}

/**
 * @param {bigint} numerator
 * @param {bigint} denominator
 */
function hundredths(numerator, denominator) {
  return (numerator * 200n + denominator) / (denominator * 2n);
}
