import { argumentIssue, type Issue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { MOST_DECIMALS, requireDecimal } from '../numbers/decimal.js';
import { ROUNDING_MODES, type Rounding, TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundRatio } from '../numbers/roundRatio.js';

/** What was done and what was agreed, as numbers or decimal strings of at most 6 decimals. */
export interface Volumes {
  readonly actual: number | string;
  readonly target: number | string;
}

/**
 * Completion rate (完成率) in percent: actual / target x 100, rounded once on the exact value, not capped.
 *
 * `null` where the target is 0, whatever the actual. Rates above 100 are printed as they are in published reports;
 * rounding is a convention.
 *
 * @throws SwEvalError for anything but numbers of at least 0, and for `decimals` other than 0 to 6
 * @example
 * ```ts
 * completionRate({ actual: 49, target: 55 }); // 89.09
 * completionRate({ actual: 1, target: 800 }); // 0.13
 * completionRate({ actual: 4704, target: 320 }); // 1470
 * completionRate({ actual: 2, target: 3 }, { decimals: 0, mode: 'down' }); // 66
 * completionRate({ actual: 5, target: 0 }); // null
 * ```
 */
export function completionRate(volumes: Volumes, rounding?: Partial<Rounding>): number | null {
  const actual = requireDecimal(volumes.actual, 'actual');
  const target = requireDecimal(volumes.target, 'target');
  return rateOf(actual, target, rounding ? requireRounding(rounding) : TWO_DECIMALS_HALF_UP);
}

/** {@link completionRate} of values that are known to be good. */
export function rateOf(actual: number, target: number, rounding: Rounding): number | null {
  return target === 0 ? null : roundRatio(actual, 100, target, rounding);
}

const DECIMALS: readonly unknown[] = [0, 1, 2, 3, 4, 5, 6];

/** Fills in what a caller left out of a rounding, and refuses what cannot be. */
export function requireRounding(rounding: Partial<Rounding>): Rounding {
  const { decimals = TWO_DECIMALS_HALF_UP.decimals, mode = TWO_DECIMALS_HALF_UP.mode } = rounding;
  const issues: Issue[] = [];
  if (!DECIMALS.includes(decimals)) {
    const expected = 'a whole number from 0 to 6';
    issues.push(argumentIssue('out-of-range', 'decimals', expected, decimals, { min: 0, max: MOST_DECIMALS }));
  }
  if (!ROUNDING_MODES.includes(mode)) {
    const allowed = ROUNDING_MODES.join(', ');
    issues.push(argumentIssue('invalid-value', 'mode', `one of ${allowed}`, mode, { allowed }));
  }
  if (issues.length > 0) throw new SwEvalError(issues);
  return { decimals, mode };
}
