import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { decimalsOf, powerOfTen, requireDecimal, scaleOf } from '../numbers/decimal.js';
import type { Rounding } from '../numbers/rounding.js';
import { rateOf, requireRounding } from './completionRate.js';

/** Most targets that are listed. */
const MOST_TARGETS = 1000;
/** Largest target a case can have. */
const LARGEST_TARGET = 999_999_999_999n;

/**
 * Every whole target with which `actual` prints as `printedRate`, in ascending order.
 *
 * Published reports print actuals and rates but no targets; a target worked back this way is derived, never verified.
 *
 * @param actual the volume done, at least 0
 * @param printedRate the completion rate in percent as printed; one with more decimals than `rounding` fits nothing
 * @throws SwEvalError `too-many-targets` above 1,000 (always for a rate of 0, which any large target gives)
 * @example
 * ```ts
 * targetsFromRate(1112, 101.09); // [1100]
 * targetsFromRate(1149, 101.09); // []
 * targetsFromRate(11655, 116.65); // [9991]
 * targetsFromRate(50, 100, { decimals: 0 }); // [50]
 * ```
 */
export function targetsFromRate(actual: number, printedRate: number, rounding: Partial<Rounding> = {}): number[] {
  const done = requireDecimal(actual, 'actual');
  const rate = requireDecimal(printedRate, 'printedRate');
  const rule = requireRounding(rounding);
  if (decimalsOf(rate) > rule.decimals || (done === 0 && rate > 0)) return [];
  const fits = (target: bigint) => rateOf(done, Number(target), rule) === rate;
  let { first, last } = targetBounds(done, rate, rule);
  if (!fits(first)) first += 1n;
  if (!fits(last)) last -= 1n;
  const count = last - first + 1n;
  if (count > BigInt(MOST_TARGETS)) {
    const expected = `a rate that at most ${MOST_TARGETS} whole targets print as`;
    const params = { count: String(count), max: MOST_TARGETS };
    throw new SwEvalError([argumentIssue('too-many-targets', 'printedRate', expected, printedRate, params)]);
  }
  return Array.from({ length: Math.max(0, Number(count)) }, (_, index) => Number(first) + index);
}

/**
 * The whole targets, of at most 12 digits, between which every fitting one lies. A rate prints as `rate` for exact
 * values from its lower to its upper edge; whether the edges themselves belong to it is left to the caller.
 */
function targetBounds(actual: number, rate: number, { decimals, mode }: Rounding): { first: bigint; last: bigint } {
  // In halves of the last printed digit.
  const middle = 2n * BigInt(Math.round(rate * powerOfTen(decimals)));
  const lower = mode === 'down' ? middle : middle - 1n;
  const upper = mode === 'down' ? middle + 2n : middle + 1n;
  const scale = BigInt(scaleOf(actual));
  const value = 2n * BigInt(Math.round(actual * Number(scale))) * 100n * 10n ** BigInt(decimals);
  const first = value / (upper * scale);
  const last = lower <= 0n ? LARGEST_TARGET : value / (lower * scale);
  return { first: first < 1n ? 1n : first, last: last > LARGEST_TARGET ? LARGEST_TARGET : last };
}
