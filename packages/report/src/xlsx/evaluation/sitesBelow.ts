import type { UnitResult } from '@sw-eval/core';

/** Digits a sum of decimals with at most six places is compared on. */
const PLACES = 6;

/**
 * How many rows below an area its sites stand, where its figure is their sum; none for a figure of its own.
 *
 * An area of which nothing is known is left out of an evaluation, its sites are not. So the sites that follow may run
 * on into those of the next area: only as many are taken as add up to the figure.
 *
 * @example
 * ```ts
 * const area = { id: 'a', kind: 'area', name: 'A', target: null, actual: 5, rate: null, declared: false };
 * const site = { ...area, kind: 'site', declared: true };
 * sitesBelow([area, { ...site, actual: 2 }, { ...site, actual: 3 }, { ...site, actual: 4 }], 0, 'actual'); // [1, 2]
 * ```
 */
export function sitesBelow(units: readonly UnitResult[], index: number, key: 'target' | 'actual'): number[] {
  const area = units[index];
  const figure = area?.[key];
  if (area === undefined || area.kind !== 'area' || area.declared || figure === null || figure === undefined) return [];
  const steps: number[] = [];
  let sum = 0;
  for (let step = 1; units[index + step]?.kind === 'site'; step += 1) {
    const value = units[index + step]?.[key];
    if (value === null || value === undefined) break;
    steps.push(step);
    sum = Number((sum + value).toFixed(PLACES));
    if (sum === figure) return steps;
  }
  return [];
}
