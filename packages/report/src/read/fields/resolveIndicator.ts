import { INDICATOR_WORDS, type IndicatorWords, type UnitKind } from '../rules/indicatorWords.js';

/** By family and kind of unit: what a figure without a word of its own counts. */
const FAMILIES: ReadonlyMap<string, ReadonlyMap<UnitKind, readonly string[]>> = families();

function families() {
  const map = new Map<string, Map<UnitKind, readonly string[]>>();
  for (const { family, byUnit } of INDICATOR_WORDS) {
    const kinds = map.get(family) ?? new Map<UnitKind, readonly string[]>();
    for (const [kind, ids] of Object.entries(byUnit) as [UnitKind, readonly string[]][]) {
      if (!kinds.has(kind)) kinds.set(kind, ids);
    }
    map.set(family, kinds);
  }
  return map;
}

/**
 * The indicators that a word with a unit of this kind names: one, or several that are counted together. Without a unit
 * only where the word names one indicator whatever the unit.
 */
export function resolveIndicator(words: IndicatorWords, kind: UnitKind | undefined): readonly string[] | undefined {
  if (kind === undefined) {
    const all = Object.values(words.byUnit);
    const [first] = all;
    return all.length > 0 && all.every((ids) => ids.join() === first?.join()) ? first : undefined;
  }
  return words.byUnit[kind] ?? FAMILIES.get(words.family)?.get(kind);
}
