import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { byId } from '../lists/ids.js';
import { hasMoreDecimals, readDecimal } from '../numbers/decimal.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { addDuplicates } from '../schemes/checkScheme.js';
import { tooManyDecimals } from '../scores/totalScore.js';
import { idsOf, itemsOf, type Loose, numberOf, objectOf, partOf, textOf } from './lenient.js';
import { addUnknownId, addUnknownIds } from './references.js';

/**
 * Adds what is wrong with the indicators of a case beyond their shape.
 *
 * @returns the ids of the indicators that the case or its scheme knows
 */
export function checkIndicators(
  input: unknown,
  scheme: Scheme | undefined,
  units: ReadonlySet<string>,
  list: IssueList,
): ReadonlySet<string> {
  const indicators = itemsOf(input, 'indicators');
  const known = addDuplicates(list, ['indicators'], idsOf(indicators));
  const catalogue = byId(scheme?.indicators);
  for (const id of catalogue.keys()) known.add(id);
  indicators.forEach((item, index) => {
    const indicator = objectOf(item);
    const path = ['indicators', index];
    const id = textOf(indicator, 'id');
    const entry = id === undefined ? undefined : catalogue.get(id);
    if (scheme !== undefined && id !== undefined && entry === undefined) checkOwn(indicator, id, path, list);
    const own = numberOf(indicator, 'decimals') ?? entry?.decimals;
    // Without a scheme nothing is known of the decimals it allows.
    if (own !== undefined || scheme !== undefined) checkDecimals(indicator, own ?? 0, path, list);
    checkAmendments(indicator, path, list);
    const of = textOf(partOf(indicator, 'targetFormula'), 'of');
    if (of !== undefined && !known.has(of)) {
      addUnknownId(list, [...path, 'targetFormula', 'of'], of, known, 'the id of an indicator');
    }
    const figures = idsOf(itemsOf(indicator, 'byUnit'), 'unit');
    if (figures.length === 0) return;
    addDuplicates(list, [...path, 'byUnit'], figures, 'unit');
    addUnknownIds(list, [...path, 'byUnit'], figures, units, 'the id of an area or site', 'unit');
  });
  return known;
}

/** An indicator the scheme does not know brings its label and unit. */
function checkOwn(indicator: Loose, id: string, path: PathStep[], list: IssueList): void {
  for (const key of ['label', 'unit']) {
    if (partOf(indicator, key) !== undefined) continue;
    const expected = `a ${key}, since the scheme does not know this indicator`;
    list.add('missing-label', [...path, key], expected, undefined, { id, key });
  }
}

function checkDecimals(indicator: Loose, most: number, path: PathStep[], list: IssueList): void {
  const check = (owner: unknown, key: string, at: PathStep[]) => {
    const given = partOf(owner, key);
    // Of the numbers here only an adjustment may be below 0.
    const size = readDecimal(key === 'amount' && typeof given === 'number' ? Math.abs(given) : given);
    if (typeof size !== 'number' || !hasMoreDecimals(size, most)) return;
    list.addAll([tooManyDecimals([...at, key], most, given)]);
  };
  for (const key of ['target', 'actual', 'reported']) check(indicator, key, path);
  for (const { list: part, keys } of LISTS_OF_NUMBERS) {
    itemsOf(indicator, part).forEach((item, index) => {
      const at = [...path, part, index];
      for (const key of keys) check(item, key, at);
    });
  }
}

const LISTS_OF_NUMBERS = [
  { list: 'byUnit', keys: ['target', 'actual'] },
  { list: 'amendments', keys: ['from', 'to'] },
  { list: 'adjustments', keys: ['amount'] },
] as const;

/** Amended targets follow on each other, and the last one is the target. */
function checkAmendments(indicator: Loose, path: PathStep[], list: IssueList): void {
  const amendments = itemsOf(indicator, 'amendments');
  amendments.forEach((amendment, index) => {
    const to = numberOf(amendment, 'to');
    const next = amendments[index + 1];
    const following = next === undefined ? numberOf(indicator, 'target') : numberOf(next, 'from');
    if (to === undefined || following === undefined || to === following) return;
    const what = next === undefined ? 'the target' : 'what the next amendment starts from';
    const params = { following };
    list.add('amendment-chain', [...path, 'amendments', index, 'to'], `${following}, ${what}`, to, params);
  });
}
