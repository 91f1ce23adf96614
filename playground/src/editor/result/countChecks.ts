import type { Discrepancy } from '@sw-eval/core';

/** How many things differ (errors and warnings), and how many are only worth knowing. */
export function countChecks(discrepancies: readonly Discrepancy[]): { differences: number; notes: number } {
  const notes = discrepancies.filter((each) => each.severity === 'note').length;
  return { differences: discrepancies.length - notes, notes };
}
