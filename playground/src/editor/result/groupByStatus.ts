import type { IndicatorResult, IndicatorStatus } from '@sw-eval/core';

/** The indicators of one status, in the evaluation's order. */
export interface StatusGroup {
  readonly status: IndicatorStatus;
  readonly indicators: readonly IndicatorResult[];
}

/** What needs a person comes before what is merely good. */
const ORDER: readonly IndicatorStatus[] = ['behind', 'on-pace', 'met', 'exceeded', 'no-target'];

/** Groups indicators by status. A status nobody has keeps its empty group, except `no-target`. */
export function groupByStatus(indicators: readonly IndicatorResult[]): StatusGroup[] {
  return ORDER.map((status) => ({
    status,
    indicators: indicators.filter((indicator) => indicator.status === status),
  })).filter((group) => group.status !== 'no-target' || group.indicators.length > 0);
}
