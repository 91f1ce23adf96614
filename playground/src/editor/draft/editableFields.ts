import { type Draft, isList, isObject, type Path, pathKey, valueAt } from './draft';

/** Where the dates of a range are: the agreement's or the evaluation period's. */
export type RangeName = 'agreement' | 'period';

/** Path of a date. */
export function datePath(range: RangeName, side: 'start' | 'end'): Path {
  return [range, side];
}

/** Path of an indicator's figure; `index` is its place in the draft. */
export function figurePath(index: number, column: 'target' | 'actual'): Path {
  return ['indicators', index, column];
}

/**
 * Path of a party's score: its points, or the raw score where the draft gives that; `undefined` where a rubric or a
 * panel decides, which is not typed in here.
 */
export function scorePath(draft: Draft, index: number): Path | undefined {
  const party = valueAt(draft, ['parties', index]);
  if (!isObject(party) || Object.hasOwn(party, 'rubric') || Object.hasOwn(party, 'panelScores')) return undefined;
  return ['parties', index, Object.hasOwn(party, 'raw') ? 'raw' : 'awarded'];
}

/** Keys of every place that shows its own issues: the fields, and a range as a whole. */
export function placedKeys(draft: Draft): Set<string> {
  const keys = new Set<string>();
  for (const range of ['agreement', 'period'] as const) {
    keys.add(range);
    keys.add(pathKey(datePath(range, 'start')));
    keys.add(pathKey(datePath(range, 'end')));
  }
  for (const index of indexesOf(draft, 'parties')) {
    const path = scorePath(draft, index);
    if (path !== undefined) keys.add(pathKey(path));
  }
  for (const index of indexesOf(draft, 'indicators')) {
    keys.add(pathKey(figurePath(index, 'target')));
    keys.add(pathKey(figurePath(index, 'actual')));
  }
  return keys;
}

function indexesOf(draft: Draft, list: string): number[] {
  const items = valueAt(draft, [list]);
  return isList(items) ? [...items.keys()] : [];
}
