import type { PartialCase, PathStep } from '@sw-eval/core';

/** A path as `explain` and discrepancies write it: items by what names them, else by their place. */
export function pathById(given: PartialCase, steps: readonly PathStep[]): string {
  let value: unknown = given;
  const names = steps.map((step) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PathStep, unknown>)[step] : undefined;
    const item =
      typeof step === 'number' && typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
    const name = item?.['id'] ?? item?.['unit'] ?? item?.['evaluator'];
    return typeof name === 'string' ? name : String(step);
  });
  return names.join('.');
}
