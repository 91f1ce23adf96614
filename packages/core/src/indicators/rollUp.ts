import type { UnitResult } from '../evaluation/evaluation.js';
import type { Rounding } from '../numbers/rounding.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import { rateOf } from './completionRate.js';

/** An area with its sites. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly sites?: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** What a case gives of one indicator in one area or site. */
export interface UnitFigure {
  readonly unit: string;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
}

/** The sum of what the children have, or `null` where there are none or one is not known. */
export function sumOfChildren(children: readonly (number | null | undefined)[]): number | null {
  const known = children.filter((value): value is number => typeof value === 'number');
  return children.length > 0 && known.length === children.length ? sumDecimals(known) : null;
}

/**
 * The figures of one indicator per area and site, areas in the case's order, each followed by its sites. A unit's own
 * figure wins, else the sum of its sites where all are known. A unit of which nothing is known is left out.
 * Rates come from these sums, never from averaged rates.
 */
export function rollUp(areas: readonly Area[], figures: readonly UnitFigure[], rounding: Rounding): UnitResult[] {
  if (figures.length === 0) return [];
  const byUnit = new Map(figures.map((figure) => [figure.unit, figure]));
  const results: UnitResult[] = [];
  const push = (unit: Area, kind: UnitResult['kind'], target: number | null, actual: number | null) => {
    if (target === null && actual === null) return;
    const rate = target === null || actual === null ? null : rateOf(actual, target, rounding);
    results.push({ id: unit.id, kind, name: unit.name, target, actual, rate, declared: byUnit.has(unit.id) });
  };
  for (const area of areas) {
    const sites = area.sites ?? [];
    const own = byUnit.get(area.id);
    const figuresBelow = sites.map((site) => byUnit.get(site.id));
    const target = own?.target ?? sumOfChildren(figuresBelow.map((figure) => figure?.target));
    const actual = own?.actual ?? sumOfChildren(figuresBelow.map((figure) => figure?.actual));
    push(area, 'area', target, actual);
    for (const site of sites) {
      const figure = byUnit.get(site.id);
      push(site, 'site', figure?.target ?? null, figure?.actual ?? null);
    }
  }
  return results;
}
