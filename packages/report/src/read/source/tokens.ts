import { ABOUT_SIGNS, ABOUT_WORDS } from '../rules/figureWords.js';
import { INDICATOR_WORDS, type IndicatorWords, UNITS, type UnitKind } from '../rules/indicatorWords.js';

/** A word, figure or sign of a sentence about indicators. */
export type Token =
  | LabelToken
  | NumberToken
  | PercentToken
  | { readonly kind: 'break'; readonly sign: string; readonly start: number; readonly end: number };

/** The name of an indicator. */
export interface LabelToken {
  readonly kind: 'label';
  readonly words: IndicatorWords;
  readonly start: number;
  readonly end: number;
}

/** A percentage. */
export interface PercentToken {
  readonly kind: 'percent';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A count with its unit. */
export interface NumberToken {
  readonly kind: 'number';
  readonly value: number;
  /** Nothing where no known unit follows. */
  readonly unit: string;
  readonly unitKind: UnitKind | undefined;
  /** Whether a word or sign says that it is no exact count. */
  readonly about: boolean;
  /** Whether further digits stand close by, so that it may be the rest of a figure: the 112 of `5，112份`. */
  readonly torn: boolean;
  readonly start: number;
  /** Where the digits end. */
  readonly digitsEnd: number;
  /** Where the unit ends. */
  readonly end: number;
}

const NUMBER = /[0-9]{1,12}(?:\.[0-9]{1,6})?/y;
const FIGURE_SIGN = /[0-9]/u;
/** Behind a unit: places, bodies and times that are counted, no work. */
const OF_SOMETHING_ELSE =
  /^(?:社区|片区|村|街道|居委|网格|社工点|站点|类别?|单位|部门|平台|支部|党支部|学校|家庭|月|工作日|方面|百分点)(?!活动|服务活动)/u;
/** Digits that only a space or a sign parts from a figure. */
export const TORN_BEFORE = /[0-9][ ，。'’·、]{1,2}$/u;
const TORN_BEHIND = /^[ ，。'’·]{1,2}[0-9]/u;
const LATIN = /[A-Za-z]/u;

/** Longest first, by first sign, so that one look finds the longest word. */
const LABELS = byFirstSign(
  INDICATOR_WORDS.flatMap((words) => words.words.map((word): [string, IndicatorWords] => [word, words])),
);
const UNIT_KINDS = byFirstSign(
  (Object.entries(UNITS) as [UnitKind, readonly string[]][]).flatMap(([kind, units]) =>
    units.map((unit): [string, UnitKind] => [unit, kind]),
  ),
);

function byFirstSign<Value>(entries: [string, Value][]): ReadonlyMap<string, [string, Value][]> {
  const map = new Map<string, [string, Value][]>();
  for (const entry of entries.sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0][0] ?? '';
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function longest<Value>(
  map: ReadonlyMap<string, [string, Value][]>,
  text: string,
  at: number,
): [string, Value] | undefined {
  return map.get(text[at] ?? '')?.find(([word]) => text.startsWith(word, at));
}

/** Names of indicators that a report has for itself, for {@link tokensOf}. */
export type OwnLabels = ReadonlyMap<string, [string, IndicatorWords][]>;

/** Makes names ready to be found in sentences. */
export function ownLabels(names: Iterable<readonly [name: string, id: string]>): OwnLabels {
  return byFirstSign(
    [...names].map(([name, id]): [string, IndicatorWords] => {
      const ids = [id];
      const byUnit = { item: ids, person: ids, session: ids, attendance: ids };
      return [name, { family: `own-${id}`, words: [name], byUnit, own: true }];
    }),
  );
}

/** Parts a sentence into the names of indicators, figures with units, rates, and the signs that part clauses. */
export function tokensOf(text: string, own?: OwnLabels): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const named = own === undefined ? undefined : longest(own, text, at);
    if (named === undefined && FIGURE_SIGN.test(sign)) {
      const token = figureAt(text, at);
      if (token !== undefined) tokens.push(token);
      at = token?.end ?? endOfDigits(text, at);
      continue;
    }
    const label = named ?? longest(LABELS, text, at);
    if (label !== undefined) {
      tokens.push({ kind: 'label', words: label[1], start: at, end: at + label[0].length });
      at += label[0].length;
      continue;
    }
    if ('，。；！？'.includes(sign)) tokens.push({ kind: 'break', sign, start: at, end: at + 1 });
    at += 1;
  }
  return tokens;
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[0-9.]/u.test(text[end] ?? '')) end += 1;
  return Math.max(end, at + 1);
}

function figureAt(text: string, start: number): Token | undefined {
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const before = text[start - 1] ?? '';
  let digitsEnd = start + digits.length;
  const after = text[digitsEnd] ?? '';
  // A model's name, an ordinal, a year, a date: no counts.
  if (
    LATIN.test(before) ||
    LATIN.test(after) ||
    before === '第' ||
    /[年月日号]/u.test(after) ||
    FIGURE_SIGN.test(after)
  )
    return undefined;
  if (after === '%') return { kind: 'percent', value: Number(digits), start, end: digitsEnd + 1 };
  let value = Number(digits);
  if (after === '万' || after === '千') {
    value = Math.round(value * (after === '万' ? 10_000 : 1000));
    digitsEnd += 1;
  }
  const sign = ABOUT_SIGNS.find((about) => text.startsWith(about, digitsEnd));
  const unitAt = digitsEnd + (sign?.length ?? 0);
  // 10.5个考核月份 is no count of anything.
  const months = /^个?(?:考核|评估)?月/u.test(text.slice(unitAt, unitAt + 4));
  const known = months ? undefined : longest(UNIT_KINDS, text, unitAt);
  const unit =
    known !== undefined && OF_SOMETHING_ELSE.test(text.slice(unitAt + known[0].length, unitAt + 8)) ? undefined : known;
  const end = unit === undefined ? digitsEnd : unitAt + unit[0].length;
  const trailing = ABOUT_SIGNS.some((about) => about !== '多' && text.startsWith(about, end));
  const word = ABOUT_WORDS.some((about) => text.endsWith(about, start));
  return {
    kind: 'number',
    value,
    unit: unit?.[0] ?? '',
    unitKind: unit?.[1],
    about: sign !== undefined || trailing || word,
    torn:
      TORN_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
      TORN_BEHIND.test(text.slice(digitsEnd, digitsEnd + 3)),
    start,
    digitsEnd,
    end,
  };
}
