import { before, behind } from '../source/clause.js';
import { datesIn, isBrief, looseRangesIn, rangesIn, shortRangesIn } from '../source/dates.js';
import type { Leftover } from './Leftover.js';

/** Words beside a single day that may be the first or last of a period. */
const PERIOD = /协议|合同|评估|考核|服务期|服务周期|期限|起止/u;
const EDGE_BEFORE = /(?:自|从|始于|起于|至|到|止于|终于|期满|届满|开始|结束|生效)(?:为|是|：|于)*$/u;
const EDGE_BEHIND = /^(?:起|始|止|终|开始|结束|生效|期满|届满|到期|为止)/u;

/** Pairs of days, and days that begin or end something of the contract. */
export function daysLeft(text: string): Leftover[] {
  const ranges = rangesIn(text);
  const pairs = ranges
    .filter((range) => !isBrief(range))
    .map(({ from, to }) => ({ start: from.start, end: to.end, reason: '不能确定是哪一个周期' }));
  const short = shortRangesIn(text).map(({ from, to }) => ({
    start: from.start,
    end: to.end,
    reason: '不能确定是哪一个周期',
  }));
  const loose = looseRangesIn(text).map((spot) => ({ ...spot, reason: '日期没有写全' }));
  const inPairs = new Set(ranges.flatMap(({ from, to }) => [from.start, to.start]));
  const single = datesIn(text)
    .filter(({ start }) => !inPairs.has(start))
    .filter(({ start, end }) => {
      const words = before(text, start, '；。');
      const next = behind(text, end, '；。');
      return PERIOD.test(words + next.slice(0, 12)) && (EDGE_BEFORE.test(words) || EDGE_BEHIND.test(next));
    })
    .map(({ start, end }) => ({ start, end, reason: '不能确定是哪一个周期' }));
  return [...pairs, ...short, ...loose, ...single];
}

const VISIT = /现场|实地|进站|到站|驻站/u;

/** Days of which the sentence says that the station was visited. */
export function visitsLeft(text: string): Leftover[] {
  if (!VISIT.test(text)) return [];
  return datesIn(text)
    .filter(({ start, end }) => VISIT.test(before(text, start, '；。') + behind(text, end, '；。')))
    .map(({ start, end }) => ({ start, end, reason: '没有读懂的日期' }));
}

/** Months that may be those assessed: 共10个月, （11个月）, 折合十个月. */
const MONTHS = /(?:共|计|合|（|考核|评估|为期|历时)(?:[0-9]{1,2}(?:\.[0-9])?|[一二两三四五六七八九十]{1,3})个半?月/gu;

/** Numbers of months. */
export function monthsLeft(text: string): Leftover[] {
  return [...text.matchAll(MONTHS)].map(({ 0: whole, index }) => ({
    start: index + whole.search(/[0-9一二两三四五六七八九十]/u),
    end: index + whole.length,
    reason: '没有读懂的数字',
  }));
}
