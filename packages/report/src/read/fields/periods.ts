import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { MONTHS_RULES, PERIOD_RULES, TERM_MONTHS, VISIT_RULES } from '../rules/fieldRules.js';
import type { CleanText } from '../source/CleanText.js';
import { type DateSpot, datesIn, rangesIn } from '../source/dates.js';
import { matchesOf, matchRule } from './matchRule.js';

/** First and last day of a period. */
export interface DatesRead {
  readonly start: Hit<string>;
  readonly end: Hit<string>;
}

/** Periods, months and the day of the visit. */
export interface PeriodsRead {
  readonly agreement: DatesRead | undefined;
  readonly period: DatesRead | undefined;
  readonly months: Hit<number> | undefined;
  readonly visit: Hit<string> | undefined;
  readonly doubts: readonly {
    readonly clean: CleanText;
    readonly start: number;
    readonly end: number;
    readonly reason: string;
  }[];
}

/** How far before two dates the word may stand that says which period they are. */
const REACH = 40;

/** Finds the agreement, the evaluation period, the months and the visit. */
export function readPeriods(passages: readonly Passage[], _stage: string | undefined): PeriodsRead {
  const found: Partial<Record<'agreement' | 'period', DatesRead>> = {};
  const doubts: PeriodsRead['doubts'][number][] = [];
  for (const { body, kind } of passages) {
    if (kind === 'heading' || body.text.length < 8) continue;
    for (const { from, to } of rangesIn(body.text)) {
      const which = periodBefore(body.text, from.start) ?? periodBehind(body.text, to.end);
      if (which === undefined) continue;
      if (from.value === undefined || to.value === undefined) {
        doubts.push({ clean: body, start: from.start, end: to.end, reason: '日期不存在' });
        continue;
      }
      if (from.value > to.value) {
        doubts.push({ clean: body, start: from.start, end: to.end, reason: '结束日期早于开始日期' });
        continue;
      }
      found[which] ??= { start: hitOf(body, from, 0.95), end: hitOf(body, to, 0.95) };
    }
  }
  return {
    agreement: found.agreement,
    period: found.period,
    months: monthsOf(passages),
    visit: visitOf(passages),
    doubts,
  };
}

function hitOf(clean: CleanText, { value = '', start, end }: DateSpot, confidence: number): Hit<string> {
  return { value, clean, start, end, confidence };
}

/** The last word for a period before a place, in the same sentence. */
function periodBefore(text: string, at: number): 'agreement' | 'period' | undefined {
  const from = Math.max(0, at - REACH, text.lastIndexOf('。', at) + 1, text.lastIndexOf('；', at) + 1);
  return lastPeriod(text.slice(from, at));
}

/** `（服务协议期）`, `为本次评估周期` behind two dates. */
function periodBehind(text: string, at: number): 'agreement' | 'period' | undefined {
  const behind = /^(?:止)?(?:（|，?(?:为|是|系))([^，。；）]{2,14})/u.exec(text.slice(at, at + 20))?.[1];
  return behind === undefined ? undefined : lastPeriod(behind);
}

function lastPeriod(text: string): 'agreement' | 'period' | undefined {
  const last = (which: 'agreement' | 'period') => matchesOf(PERIOD_RULES[which], text).at(-1)?.end ?? 0;
  const agreement = last('agreement');
  const period = last('period');
  if (agreement === 0 && period === 0) return undefined;
  // 评估周期 is a word of its own, also where 周期 could be that of a contract.
  return agreement > period ? 'agreement' : 'period';
}

function monthsOf(passages: readonly Passage[]): Hit<number> | undefined {
  const hits: { hit: Hit<number>; rule: number; where: number }[] = [];
  passages.forEach(({ body, kind, section }, where) => {
    if (kind === 'heading' || !body.text.includes('月')) return;
    MONTHS_RULES.forEach((rule, index) => {
      // Without a word of the evaluation only beside the dates of the period.
      if (index === 2 && !(matchesOf(PERIOD_RULES.period, body.text).length > 0 && datesIn(body.text).length > 1))
        return;
      if (section === 'method' && index === 2) return;
      for (const { value, start, end } of matchesOf(rule, body.text)) {
        if (TERM_MONTHS.test(body.text.slice(Math.max(0, start - 16), start))) continue;
        const confidence = index === 2 ? 0.8 : 0.95;
        hits.push({ hit: { value: Number(value), clean: body, start, end, confidence }, rule: index, where });
      }
    });
  });
  return hits.sort((a, b) => a.rule - b.rule || a.where - b.where)[0]?.hit;
}

function visitOf(passages: readonly Passage[]): Hit<string> | undefined {
  for (const { body, kind } of passages) {
    if (kind === 'heading') continue;
    for (const rule of VISIT_RULES) {
      const match = matchRule(rule, body.text);
      const [date] = match === undefined ? [] : datesIn(match.value);
      if (match === undefined || date?.value === undefined) continue;
      return { value: date.value, clean: body, start: match.start, end: match.end, confidence: 0.9 };
    }
  }
  return undefined;
}
