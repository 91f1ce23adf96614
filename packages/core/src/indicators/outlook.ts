import { requireDecimal } from '../numbers/decimal.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundDecimal, roundRatio } from '../numbers/roundRatio.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import type { TargetBasis } from '../schemas/caseSchema.js';

/** What is left to do, and what the present pace leads to. All to 2 decimals, half up. */
export interface Outlook {
  /** target less actual, at least 0. */
  remaining: number;
  /** Months of the term after the period. */
  monthsLeft: number;
  /** remaining / monthsLeft; 0 when nothing remains, `null` when no month is left or the targets cover only the period. */
  neededPerMonth: number | null;
  /** actual / months x termMonths; `null` for 0 months or when the targets cover only the period. */
  projected: number | null;
}

/**
 * What is left of a target and what a month of the rest of the term must bring.
 *
 * Conventions: volumes are taken to fall evenly over the term.
 *
 * @param monthsLeft months of the term after the evaluation period
 * @throws SwEvalError for anything but numbers of at least 0
 * @example
 * ```ts
 * outlook(55, 49, 10.5, 12, 1.5);
 * // { remaining: 6, monthsLeft: 1.5, neededPerMonth: 4, projected: 56 }
 * outlook(60, 60, 10.5, 12, 1.5);
 * // { remaining: 0, monthsLeft: 1.5, neededPerMonth: 0, projected: 68.57 }
 * outlook(55, 49, 12, 12, 0);
 * // { remaining: 6, monthsLeft: 0, neededPerMonth: null, projected: 49 }
 * ```
 */
export function outlook(
  target: number,
  actual: number,
  months: number,
  termMonths: number,
  monthsLeft: number,
  basis: TargetBasis = 'term',
): Outlook {
  return outlookOf(
    requireDecimal(target, 'target'),
    requireDecimal(actual, 'actual'),
    requireDecimal(months, 'months'),
    requireDecimal(termMonths, 'termMonths'),
    requireDecimal(monthsLeft, 'monthsLeft'),
    basis,
  );
}

/** {@link outlook} of values that are known to be good. */
export function outlookOf(
  target: number,
  actual: number,
  months: number,
  termMonths: number,
  monthsLeft: number,
  basis: TargetBasis,
): Outlook {
  const remaining = actual >= target ? 0 : differenceOf(target, actual);
  return {
    remaining: roundDecimal(remaining, TWO_DECIMALS_HALF_UP),
    monthsLeft: roundDecimal(monthsLeft, TWO_DECIMALS_HALF_UP),
    neededPerMonth: basis === 'period' ? null : neededPerMonth(remaining, monthsLeft),
    projected: basis === 'period' || months === 0 ? null : roundRatio(actual, termMonths, months, TWO_DECIMALS_HALF_UP),
  };
}

function neededPerMonth(remaining: number, monthsLeft: number): number | null {
  if (remaining === 0) return 0;
  return monthsLeft === 0 ? null : roundRatio(remaining, 1, monthsLeft, TWO_DECIMALS_HALF_UP);
}
