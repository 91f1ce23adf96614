import type { Discrepancy, PartialCase } from '@sw-eval/core';
import type { FoundValue } from '@sw-eval/report/read';

/** The values that were read, by what they are about. */
export type GroupName = 'figures' | 'scores' | 'facts' | 'words';

/** The groups in the order in which they are shown: figures first, texts last. */
export const GROUPS: readonly GroupName[] = ['figures', 'scores', 'facts', 'words'];

/** Below this a reading is only probable, and has to be looked at. */
const SURE = 0.8;

const WORDS = /(strengths|concerns)|^(keyProblems|conclusion|sites|followUps|objections)\./;

/** What a value is about. */
export function groupOf({ path }: FoundValue): GroupName {
  if (WORDS.test(path)) return 'words';
  if (/^(indicators|compliance|survey)\./.test(path)) return 'figures';
  return /^(parties|stated)\./.test(path) ? 'scores' : 'facts';
}

/** Whether a value has to be looked at: the reading is only probable, or several targets fit its rate. */
export function isUnsure({ confidence, derived }: FoundValue): boolean {
  return confidence < SURE || (derived?.candidates.length ?? 1) > 1;
}

/**
 * The indicator whose figure a mention in the text differs from; `undefined` where the discrepancy is another, or the
 * mention is of several together.
 */
export function mentionedIndicator(read: PartialCase, { code, path }: Discrepancy): string | undefined {
  if (code !== 'mention-mismatch') return undefined;
  const indicators = read.stated?.mentions?.[Number(path.split('.')[2])]?.indicators ?? [];
  return indicators.length === 1 ? indicators[0] : undefined;
}

/** The paths of the values that something found in the case is about. */
export function differingPaths(
  read: PartialCase,
  found: readonly FoundValue[],
  discrepancies: readonly Discrepancy[],
): ReadonlySet<string> {
  const about = discrepancies
    .filter(({ severity }) => severity !== 'note')
    .flatMap((each) => {
      const indicator = mentionedIndicator(read, each);
      return indicator === undefined ? [each.path] : [each.path, `indicators.${indicator}.actual`];
    });
  return new Set(
    found.flatMap(({ path }) =>
      about.some((each) => path === each || path.startsWith(`${each}.`) || each.startsWith(`${path}.`)) ? [path] : [],
    ),
  );
}

/** What was read of one indicator, side by side: its figures, and the rate that the text prints. */
export interface IndicatorFound {
  readonly id: string;
  readonly actual: FoundValue | undefined;
  readonly target: FoundValue | undefined;
  readonly rate: FoundValue | undefined;
}

const OF_INDICATOR = /^(?:indicators\.([^.]+)\.(actual|target)|stated\.(rate)s\.([^.]+))$/;

/** The indicators that were read, in the order of the text; a rate alone makes no row. */
export function indicatorRows(found: readonly FoundValue[]): IndicatorFound[] {
  const rows = new Map<string, { actual?: FoundValue; target?: FoundValue; rate?: FoundValue }>();
  for (const value of found) {
    const [, id, key, rate, rateOf] = OF_INDICATOR.exec(value.path) ?? [];
    const name = id ?? rateOf;
    const column = key ?? rate;
    if (name !== undefined && column !== undefined) rows.set(name, { ...rows.get(name), [column]: value });
  }
  return [...rows]
    .filter(([, { actual, target }]) => actual !== undefined || target !== undefined)
    .map(([id, { actual, target, rate }]) => ({ id, actual, target, rate }));
}
