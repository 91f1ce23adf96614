import type { Evaluation, Locale } from '@sw-eval/core';
import type { Texts, VerdictGroup } from '../texts/texts.js';
import { textsFor } from '../texts/textsFor.js';
import type { Phrasing } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { oneLine, type Part, phrasing } from '../tree/text.js';
import { count, date, rate } from './figures.js';

type Indicator = Evaluation['indicators'][number];

const STATES = ['exceeded', 'met', 'on-pace', 'behind', 'no-target'] as const;
/** States that are not completion in full, so the indicators are named. */
const NAMED: ReadonlySet<string> = new Set(['on-pace', 'behind', 'no-target']);

/** The running text of the indicator paragraph, as nodes. */
export function completionPhrasing(evaluation: Evaluation, locale: Locale): Phrasing[] {
  const texts = textsFor(locale);
  return phrasing([
    ...clauses(evaluation, texts, locale),
    ...verdict(evaluation, texts, locale),
    ...months(evaluation, texts),
  ]);
}

/**
 * The running text of the indicator paragraph: counts and rates grouped as published reports group them, then how
 * many indicators are exceeded, met, on schedule or behind, what "on schedule" means where it occurs, and at the end
 * the months. It claims no more than the figures show: an indicator below its target is never called completed.
 *
 * @example
 * ```ts
 * completionSentence(evaluation, 'zh-CN');
 * // '截至2025年1月31日，建档1112份、电访11665个…以上数据累计10.5个考核月份，协议期共12个考核月份，时间进度为87.50%。'
 * ```
 */
export function completionSentence(evaluation: Evaluation, locale: Locale): string {
  return plainText(completionPhrasing(evaluation, locale), locale).trimStart();
}

function clauses(evaluation: Evaluation, { completion }: Texts, locale: Locale): Part[] {
  const groups = groupIndicators(evaluation.indicators);
  if (groups.length === 0) return [];
  const { decimals } = evaluation.scheme.rounding;
  const texts = groups.map((group) =>
    completion.clause(
      group.map((indicator) => ({
        label: shortLabel(indicator, group[0], locale),
        actual:
          locale === 'en' ? count(indicator.actual, 0) : count(indicator.actual, 0, oneLine(indicator.unit[locale])),
        rate: indicator.rate === null ? null : rate(indicator.rate, decimals),
      })),
    ),
  );
  return [...completion.opening(date(evaluation.period.end)), ...completion.joinClauses(texts)];
}

/**
 * In a Chinese clause the first label stands for those it begins, where the unit tells them apart:
 * 专业小组9个、54节、493人次.
 */
function shortLabel(indicator: Indicator, first: Indicator | undefined, locale: Locale): string {
  const label = oneLine(indicator.label[locale]);
  if (locale === 'en' || first === undefined || first === indicator) return label;
  const head = oneLine(first.label[locale]);
  return label.startsWith(head) && indicator.unit[locale] !== first.unit[locale] ? '' : label;
}

/** Neighbours of one group of the scheme belong in one clause; an indicator without a group stands alone. */
function groupIndicators(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last !== undefined && indicator.group !== undefined && last[0]?.group === indicator.group) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function verdict(evaluation: Evaluation, { completion }: Texts, locale: Locale): Part[] {
  const { indicators, indicatorSummary, scheme } = evaluation;
  if (indicators.length === 0) return [];
  const unit = locale === 'zh-CN' ? '项' : undefined;
  const groups: VerdictGroup[] = STATES.filter((status) => indicatorSummary[status] > 0).map((status) => ({
    status,
    count: count(indicatorSummary[status], 0, unit),
    items: NAMED.has(status)
      ? indicators
          .filter((indicator) => indicator.status === status)
          .map((indicator) => ({
            label: oneLine(indicator.label[locale]),
            rate: indicator.rate === null ? null : rate(indicator.rate, scheme.rounding.decimals),
          }))
      : [],
  }));
  const explained =
    indicatorSummary['on-pace'] > 0 ? [completion.onPace(scheme.rules.status?.basis !== 'sourced')] : [];
  return [...completion.verdict(count(indicators.length, 0, unit), groups), ...explained];
}

function months({ period, targetBasis }: Evaluation, { completion }: Texts): Part[] {
  if (targetBasis === 'period') return completion.monthsOfPeriod(count(period.assessedMonths, 0));
  const progress = period.progress === null ? null : rate(period.progress, 2);
  return completion.months(count(period.assessedMonths, 0), count(period.termMonths, 0), progress);
}
