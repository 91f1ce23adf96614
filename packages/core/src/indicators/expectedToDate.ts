import { requireDecimal } from '../numbers/decimal.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundDecimal, roundRatio } from '../numbers/roundRatio.js';
import type { TargetBasis } from '../schemas/caseSchema.js';

/**
 * What a target amounts to by the end of the evaluation period: target x months / termMonths, at most the target,
 * to 2 decimals.
 *
 * With basis `period` the target covers only the period, so it is the target itself. `null` for a term of 0 months.
 * A convention: no source says that volumes fall evenly over the term.
 *
 * @throws SwEvalError for anything but numbers of at least 0
 * @example
 * ```ts
 * expectedToDate(55, 10.5, 12); // 48.13
 * expectedToDate(55, 13, 12); // 55
 * expectedToDate(55, 10.5, 12, 'period'); // 55
 * expectedToDate(55, 0, 0); // null
 * ```
 */
export function expectedToDate(
  target: number,
  months: number,
  termMonths: number,
  basis: TargetBasis = 'term',
): number | null {
  return expectedOf(
    requireDecimal(target, 'target'),
    requireDecimal(months, 'months'),
    requireDecimal(termMonths, 'termMonths'),
    basis,
  );
}

/** {@link expectedToDate} of values that are known to be good. */
export function expectedOf(target: number, months: number, termMonths: number, basis: TargetBasis): number | null {
  if (basis === 'period') return roundDecimal(target, TWO_DECIMALS_HALF_UP);
  if (termMonths === 0) return null;
  return months >= termMonths
    ? roundDecimal(target, TWO_DECIMALS_HALF_UP)
    : roundRatio(target, months, termMonths, TWO_DECIMALS_HALF_UP);
}
