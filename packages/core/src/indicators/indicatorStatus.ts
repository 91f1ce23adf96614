import { compareProducts } from '../numbers/compareProducts.js';
import { requireDecimal } from '../numbers/decimal.js';
import type { TargetBasis } from '../schemas/caseSchema.js';

/**
 * Where an indicator stands.
 *
 * - `exceeded` 超额: actual above target
 * - `met` 完成: equal to it
 * - `on-pace` 按进度: below it, and not below what the target amounts to by the end of the period
 * - `behind` 落后: below both
 * - `no-target` 无指标: the target is 0
 */
export type IndicatorStatus = 'exceeded' | 'met' | 'on-pace' | 'behind' | 'no-target';

/** The statuses in the order in which a person looks at them. */
export const STATUSES: readonly IndicatorStatus[] = ['behind', 'on-pace', 'met', 'exceeded', 'no-target'];

/**
 * The status of an indicator, decided on the exact value of `expectedToDate`, before any rounding.
 *
 * With basis `period` the target covers only the period, so below the target is `behind`; so it is for a term of
 * 0 months. A convention, like `expectedToDate`.
 *
 * @throws SwEvalError for anything but numbers of at least 0
 * @example
 * ```ts
 * indicatorStatus(55, 49, 10.5, 12); // 'on-pace'
 * indicatorStatus(55, 48, 10.5, 12); // 'behind'
 * indicatorStatus(55, 49, 10.5, 12, 'period'); // 'behind'
 * indicatorStatus(60, 60, 10.5, 12); // 'met'
 * indicatorStatus(0, 3, 10.5, 12); // 'no-target'
 * ```
 */
export function indicatorStatus(
  target: number,
  actual: number,
  months: number,
  termMonths: number,
  basis: TargetBasis = 'term',
): IndicatorStatus {
  return statusOf(
    requireDecimal(target, 'target'),
    requireDecimal(actual, 'actual'),
    requireDecimal(months, 'months'),
    requireDecimal(termMonths, 'termMonths'),
    basis,
  );
}

/** {@link indicatorStatus} of values that are known to be good. */
export function statusOf(
  target: number,
  actual: number,
  months: number,
  termMonths: number,
  basis: TargetBasis,
): IndicatorStatus {
  if (target === 0) return 'no-target';
  if (actual > target) return 'exceeded';
  if (actual === target) return 'met';
  if (basis === 'period' || termMonths === 0) return 'behind';
  // Past the end of the term the expected volume is the target, which is not reached.
  if (months >= termMonths) return 'behind';
  return compareProducts([actual, termMonths], [target, months]) >= 0 ? 'on-pace' : 'behind';
}
