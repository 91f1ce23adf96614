import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { HALF_MONTH, MONTHS_RULES, PERIOD_RULES, TERM_MONTHS, VISIT_RULES } from '../rules/fieldRules.js';
import type { CleanText } from '../source/CleanText.js';
import { type DateSpot, datesIn, isBrief, looseRangesIn, rangesIn, shortRangesIn } from '../source/dates.js';
import { matchesOf, matchRule } from './matchRule.js';
import type { Place } from './ScoreNotes.js';
import { scopeOf, type Times } from './scope.js';

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
  /** Pairs of days that a rule took, also where they are printed again. */
  readonly passed: readonly Place[];
}

/** So sure of a year with two digits. */
const UNSURE_CENTURY = 0.7;
/** How far before two dates the word may stand that says which period they are. */
const REACH = 40;

/** Finds the agreement, the evaluation period, the months and the visit. */
export function readPeriods(passages: readonly Passage[], times: Times): PeriodsRead {
  const found: Partial<Record<'agreement' | 'period', DatesRead>> = {};
  const doubts: PeriodsRead['doubts'][number][] = [];
  const passed: Place[] = [];
  const besidePeriod = new Set<CleanText>();
  for (const { body, kind, section } of passages) {
    if (kind === 'heading' || body.text.length < 8) continue;
    const doubt = (start: number, end: number, reason: string) => doubts.push({ clean: body, start, end, reason });
    const short = shortRangesIn(body.text);
    for (const range of [...rangesIn(body.text), ...short]) {
      const { from, to } = range;
      const which = periodBefore(body.text, from.start) ?? periodBehind(body.text, to.end);
      if (which === undefined) {
        if (SECTIONS.has(section ?? 'station') && !isBrief(range)) doubt(from.start, to.end, '不能确定是哪一个周期');
        continue;
      }
      const reason = isBrief(range) ? '不能确定是哪一个周期' : whyNot(body.text, from, to, times);
      if (reason !== undefined) {
        doubt(from.start, to.end, reason);
        continue;
      }
      if (which === 'period') besidePeriod.add(body);
      const known = found[which];
      const sure = short.includes(range) ? UNSURE_CENTURY : 0.95;
      passed.push({ clean: body, start: from.start, end: to.end });
      if (known === undefined) found[which] = { start: hitOf(body, from, sure), end: hitOf(body, to, sure) };
      else if (known.start.value !== from.value || known.end.value !== to.value) {
        doubt(from.start, to.end, '同一周期另有一处日期');
        found[which] = unsure(known);
      }
      const longer = EXTENDED.exec(body.text.slice(to.end, to.end + 40));
      const dates = found[which];
      if (longer === null || dates === undefined) continue;
      doubt(to.end, to.end + longer[0].length, '周期后来有改动');
      found[which] = unsure(dates);
    }
    for (const { start, end } of looseRangesIn(body.text)) {
      if (short.some(({ from }) => from.start === start)) continue;
      if (periodBefore(body.text, start) !== undefined) doubt(start, end, '日期没有写全');
    }
  }
  return {
    agreement: found.agreement,
    period: found.period,
    months: monthsOf(passages, times, besidePeriod),
    visit: visitOf(passages),
    doubts,
    passed,
  };
}

/** 自2012年起由…承接: on who runs the station, not on a period. */
const SINCE = /[自从]?[0-9]{4}年[起以开至]/gu;

/** A period that was changed afterwards. */
const EXTENDED = /^[^。；]{0,12}(?:延长|延期|顺延|变更|调整|提前)[^。；，]{0,3}[至到为][^。；，]{0,16}/u;

/** Dates beside which others stand. */
function unsure({ start, end }: DatesRead): DatesRead {
  return { start: { ...start, confidence: 0.5 }, end: { ...end, confidence: 0.5 } };
}

/** Parts of a report that say which periods there are. */
const SECTIONS: ReadonlySet<string> = new Set(['station', 'method', 'management']);

/** Why two dates are not the period that their word says. */
function whyNot(text: string, from: DateSpot, to: DateSpot, times: Times): string | undefined {
  if (from.value === undefined || to.value === undefined) return '日期不存在';
  if (from.value > to.value) return '结束日期早于开始日期';
  return isOther(text, from.start, times) ? '不是本次评估的周期' : undefined;
}

/** What stands before a place in its sentence, no further back than words for a period are looked for. */
function wordsBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - REACH), at);
  return words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1);
}

/** Whether the words before a place are on an earlier period, or in a final report on that of the mid-term evaluation. */
function isOther(text: string, at: number, times: Times): boolean {
  return scopeOf(wordsBefore(text, at).replaceAll(SINCE, ''), times) === 'earlier';
}

function hitOf(clean: CleanText, { value = '', start, end }: DateSpot, confidence: number): Hit<string> {
  return { value, clean, start, end, confidence };
}

/** The last word for a period before a place, in the same sentence; one before another day is that day's. */
function periodBefore(text: string, at: number): 'agreement' | 'period' | undefined {
  const words = wordsBefore(text, at);
  return lastPeriod(words.slice(datesIn(words).at(-1)?.end ?? 0));
}

/** `（服务协议期）`, `为本次评估周期` behind two dates. */
function periodBehind(text: string, at: number): 'agreement' | 'period' | undefined {
  const behind = /^(?:止)?(?:（|，?(?:为|是|系|作为)|这[一段个]{1,2})([^，。；）]{2,14})/u.exec(
    text.slice(at, at + 20),
  )?.[1];
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

function monthsOf(
  passages: readonly Passage[],
  times: Times,
  besidePeriod: ReadonlySet<CleanText>,
): Hit<number> | undefined {
  const hits: { hit: Hit<number>; rule: number; where: number }[] = [];
  passages.forEach(({ body, kind, section }, where) => {
    if (kind === 'heading' || !body.text.includes('月')) return;
    MONTHS_RULES.forEach((rule, index) => {
      // Without a word of the evaluation only beside the dates of the period.
      const beside = matchesOf(PERIOD_RULES.period, body.text).length > 0 && datesIn(body.text).length > 1;
      if (index === 2 && !beside && !besidePeriod.has(body)) return;
      if (section === 'method' && index === 2) return;
      for (const { value, start, end } of matchesOf(rule, body.text)) {
        if (TERM_MONTHS.test(body.text.slice(Math.max(0, start - 16), start))) continue;
        if (isOther(body.text, start, times)) continue;
        const half = HALF_MONTH.test(body.text.slice(end, end + 2)) ? 0.5 : 0;
        const confidence = index === 2 ? 0.8 : 0.95;
        hits.push({
          hit: { value: Number(value) + half, clean: body, start, end: end + (half > 0 ? 2 : 0), confidence },
          rule: index,
          where,
        });
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
