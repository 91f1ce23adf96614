import { sumOfChildren } from '../indicators/rollUp.js';
import type { AuditContext } from './AuditContext.js';
import type { Discrepancy } from './discrepancy.js';
import { differs, makeDiscrepancy } from './makeDiscrepancy.js';

/**
 * Declared figures that are not the sum of those of the units below, where every one of these is there. The declared
 * figure is kept.
 */
export function unitSums({ c, indicators }: AuditContext): Discrepancy[] {
  const areas = c.areas ?? [];
  return (c.indicators ?? []).flatMap((station) => {
    const { id, byUnit = [] } = station;
    const indicator = id === undefined || byUnit.length === 0 ? undefined : indicators.get(id);
    if (indicator === undefined) return [];
    const figures = new Map(byUnit.map((figure) => [figure.unit, figure]));
    // Rows and units without an id belong to nothing.
    figures.delete(undefined);
    return (['target', 'actual'] as const).flatMap((key) => {
      const found: Discrepancy[] = [];
      const compare = (
        path: string,
        declared: number | undefined,
        children: (number | null | undefined)[],
        where?: string,
      ) => {
        const sum = sumOfChildren(children);
        if (declared !== undefined && sum !== null && sum !== declared) {
          const details = { subject: indicator.label, ...(where !== undefined && { where }) };
          found.push(makeDiscrepancy('rollup-mismatch', path, declared, sum, differs(declared, sum), details));
        }
        return declared ?? sum;
      };
      const perArea = areas.map((area) => {
        const sites = (area.sites ?? []).map((site) => figures.get(site.id)?.[key]);
        return compare(`indicators.${id}.byUnit.${area.id}.${key}`, figures.get(area.id)?.[key], sites, area.name);
      });
      compare(`indicators.${id}.${key}`, station[key], perArea);
      return found;
    });
  });
}
