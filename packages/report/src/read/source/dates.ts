/** A calendar date in a text. */
export interface DateSpot {
  /** `YYYY-MM-DD`; `undefined` where there is no such day. */
  readonly value: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Two dates with a word or stroke between them. */
export interface RangeSpot {
  readonly from: DateSpot;
  readonly to: DateSpot;
}

const DATE = /([0-9]{4})(?:年|[./-])([0-9]{1,2})(?:月|[./-])([0-9]{1,2})(?:日|号)?/gu;
/** The same, written in Chinese numerals as under official documents. */
const CHINESE_DATE = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu;
const LINK = /^(?:（含）|起|始|开始)?，?(?: ?to ?|至|到|—{1,2}|-{1,2}|~)/u;
/** A second date that takes its year from the first. */
const SAME_YEAR = /^(次年|翌年|第二年|同年|当年)?([0-9]{1,2})(?:月|[./-])([0-9]{1,2})(?:日|号)?/u;
/** The words of a year that comes after. */
const NEXT_YEAR = /^(?:次|翌|第二)年$/u;

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((sign, value): [string, number] => [sign, value])
    .concat([
      ['○', 0],
      ['零', 0],
    ]),
);

/**
 * Every date of a text, in order.
 *
 * @example
 * ```ts
 * datesIn('自2024.3.28起').map(({ value }) => value); // ['2024-03-28']
 * ```
 */
export function datesIn(text: string): DateSpot[] {
  const spots: DateSpot[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, year = '', month = '', day = ''] = match;
    spots.push({
      value: calendarDate(Number(year), Number(month), Number(day)),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  for (const match of text.matchAll(CHINESE_DATE)) {
    const [whole, year = '', month = '', day = ''] = match;
    const value = calendarDate(
      Number([...year].map((sign) => DIGITS.get(sign) ?? 0).join('')),
      numeral(month),
      numeral(day),
    );
    spots.push({ value, start: match.index, end: match.index + whole.length });
  }
  return spots.sort((a, b) => a.start - b.start);
}

/**
 * Every pair of dates that a word such as 至 joins; the second may leave out its year.
 *
 * @example
 * ```ts
 * rangesIn('2024年3月28日至12月31日').map(({ to }) => to.value); // ['2024-12-31']
 * ```
 */
export function rangesIn(text: string): RangeSpot[] {
  const dates = datesIn(text);
  const ranges: RangeSpot[] = [];
  dates.forEach((from, index) => {
    const link = LINK.exec(text.slice(from.end, from.end + 8))?.[0].length ?? 0;
    if (link === 0) return;
    const next = dates[index + 1];
    const start = from.end + link;
    if (next?.start === start) {
      ranges.push({ from, to: next });
      return;
    }
    const short = SAME_YEAR.exec(text.slice(start, start + 10));
    if (short === null || from.value === undefined) return;
    const year = Number(from.value.slice(0, 4)) + (NEXT_YEAR.test(short[1] ?? '') ? 1 : 0);
    const value = calendarDate(year, Number(short[2]), Number(short[3]));
    ranges.push({ from, to: { value, start, end: start + short[0].length } });
  });
  return ranges;
}

/** 24年6月1日至25年5月31日. */
const SHORT_YEARS =
  /(?<![0-9])([0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日(?:起|始)?，?(?:至|到|—{1,2}|-{1,2}|~)(?:([0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日/gu;

/**
 * Pairs of days whose years have two digits, taken as those of this century.
 *
 * @example
 * ```ts
 * shortRangesIn('24年6月1日至25年5月31日').map(({ to }) => to.value); // ['2025-05-31']
 * ```
 */
export function shortRangesIn(text: string): RangeSpot[] {
  return [...text.matchAll(SHORT_YEARS)].map((match) => {
    const [whole, year = '', month, day, toYear = year, toMonth, toDay] = match;
    const middle = match.index + whole.search(/[至到—~-]/u);
    const from = calendarDate(2000 + Number(year), Number(month), Number(day));
    const to = calendarDate(2000 + Number(toYear), Number(toMonth), Number(toDay));
    return {
      from: { value: from, start: match.index, end: middle },
      to: { value: to, start: middle + 1, end: match.index + whole.length },
    };
  });
}

/** No agreement and no evaluation is shorter, in days. */
const SHORTEST = 28;
const DAY = 86_400_000;

/** Whether two days are so close to each other that they are those of some event. */
export function isBrief({ from, to }: RangeSpot): boolean {
  if (from.value === undefined || to.value === undefined || from.value > to.value) return false;
  return Date.parse(to.value) - Date.parse(from.value) < SHORTEST * DAY;
}

/**
 * Pairs of dates that are not whole: without a day, with two digits of the year, or with the day first.
 *
 * @example
 * ```ts
 * looseRangesIn('2024年3月-2025年2月').length; // 1
 * ```
 */
export function looseRangesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(LOOSE)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

const LOOSE =
  /(?<![0-9])(?:[0-9]{4}[年./][0-9]{1,2}月?|[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})起?(?:至|到|—{1,2}|-{1,2}|~)(?:[0-9]{4}[年./][0-9]{1,2}月?|[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})(?![0-9./])/gu;

function numeral(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : (DIGITS.get(tens ?? '') ?? 0)) : 0;
  return ten * 10 + (DIGITS.get(ones ?? '') ?? 0);
}

function calendarDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
