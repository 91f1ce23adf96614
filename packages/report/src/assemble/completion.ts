import type { Evaluation, Locale } from '@sw-eval/core';
import type { Texts, VerdictGroup } from '../texts/texts.js';
import { textsFor } from '../texts/textsFor.js';
import type { Phrasing } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { oneLine, type Part, phrasing } from '../tree/text.js';
import { count, date, indicatorCount, rate } from './figures.js';

type Indicator = Evaluation['indicators'][number];

const STATES = ['exceeded', 'met', 'on-pace', 'behind', 'no-target'] as const;
/** States that are not completion in full, so the indicators are named. */
const NAMED: ReadonlySet<string> = new Set(['on-pace', 'behind', 'no-target']);

/** Of more counts in a row nobody finds the rate that belongs to one. */
const MOST_IN_A_CLAUSE = 3;
/** More clauses are a wall of figures; what follows is a paragraph of its own. */
const MOST_IN_A_PARAGRAPH = 6;

/** The running text on the indicators, a list of nodes for each paragraph. */
export function completionParagraphs(evaluation: Evaluation, locale: Locale): Phrasing[][] {
  const texts = textsFor(locale);
  // Of no indicators there is nothing that the months could be those of.
  if (evaluation.indicators.length === 0) return [];
  const counts = clauses(evaluation, texts, locale);
  const summary = [...verdict(evaluation, texts, locale), ...months(evaluation, texts)];
  // A few indicators and what they come to are read as one.
  const paragraphs = counts.length === 1 ? [[...counts.flat(), ...summary]] : [...counts, summary];
  return paragraphs.map((parts) => trimmed(phrasing(parts)));
}

/** A sentence may begin with a space that parts it from the one before; a paragraph may not. */
function trimmed(nodes: Phrasing[]): Phrasing[] {
  const [first, ...rest] = nodes;
  return first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : nodes;
}

/**
 * The running text of the indicator paragraph: counts and rates grouped as published reports group them, then how
 * many indicators are exceeded, met, on schedule or behind, what "on schedule" means where it occurs, and at the end
 * the months. It claims no more than the figures show: an indicator below its target is never called completed. Of an
 * evaluation without indicators it says nothing and is empty.
 *
 * @example
 * ```ts
 * completionSentence(evaluation, 'zh-CN');
 * // '截至2025年1月31日，建档1112份、电访11665个…以上数据累计10.5个考核月份，协议期共12个考核月份，时间进度为87.50%。'
 * ```
 */
export function completionSentence(evaluation: Evaluation, locale: Locale): string {
  const paragraphs = completionParagraphs(evaluation, locale).map((nodes) => plainText(nodes, locale));
  return paragraphs.join(locale === 'zh-CN' ? '' : ' ');
}

/** Every count with its rate, a list of parts for each paragraph. */
function clauses(evaluation: Evaluation, { completion }: Texts, locale: Locale): Part[][] {
  const groups = groupIndicators(evaluation.indicators);
  const { decimals } = evaluation.scheme.rounding;
  const texts = groups.flatMap(byRate).map((group) =>
    completion.clause(
      group.map((indicator) => ({
        label: shortLabel(indicator, group[0], completion, locale),
        actual:
          locale === 'en'
            ? indicatorCount(indicator.actual, indicator)
            : indicatorCount(indicator.actual, indicator, oneLine(indicator.unit[locale])),
        rate: indicator.rate === null ? null : rate(indicator.rate, decimals),
      })),
    ),
  );
  return evenly(texts, MOST_IN_A_PARAGRAPH).map((some, index) => [
    ...(index === 0 ? completion.opening(date(evaluation.period.end)) : completion.further()),
    ...completion.joinClauses(some),
  ]);
}

/** Indicators without a rate have a clause of their own: among others nobody would see which rate is whose. */
function byRate(group: readonly Indicator[]): Indicator[][] {
  const runs: Indicator[][] = [];
  for (const indicator of group) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && (last[0].rate === null) === (indicator.rate === null)) last.push(indicator);
    else runs.push([indicator]);
  }
  return runs;
}

/** A list in as few parts as a bound allows, of nearly the same length. */
function evenly<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const boundary = (part: number) => Math.round((part * items.length) / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(boundary(part), boundary(part + 1)));
}

/**
 * In a Chinese clause the first label stands for those it begins, where the unit tells them apart:
 * 专业小组9个、54节、493人次.
 */
function shortLabel(
  indicator: Indicator,
  first: Indicator | undefined,
  { inSentence }: Texts['completion'],
  locale: Locale,
): string {
  const label = inSentence(oneLine(indicator.label[locale]), isNamedInBoth(indicator.label));
  if (locale === 'en' || first === undefined || first === indicator) return label;
  const head = oneLine(first.label[locale]);
  return label.startsWith(head) && indicator.unit[locale] !== first.unit[locale] ? '' : label;
}

/** Neighbours of one group of the scheme belong in one clause; those without a group share clauses a few at a time. */
function groupIndicators(indicators: readonly Indicator[]): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.group === indicator.group) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups.flatMap((group) => (group[0]?.group === undefined ? evenly(group, MOST_IN_A_CLAUSE) : [group]));
}

/** Whether a scheme names an indicator in both languages; a name that stands for both is one that a case gave. */
function isNamedInBoth(label: Indicator['label']): boolean {
  return label.en !== label['zh-CN'];
}

function verdict(evaluation: Evaluation, { completion }: Texts, locale: Locale): Part[] {
  const { indicators, indicatorSummary, scheme } = evaluation;
  const unit = locale === 'zh-CN' ? '项' : undefined;
  const groups: VerdictGroup[] = STATES.filter((status) => indicatorSummary[status] > 0).map((status) => ({
    status,
    count: count(indicatorSummary[status], 0, unit),
    items: NAMED.has(status)
      ? indicators
          .filter((indicator) => indicator.status === status)
          .map((indicator) => ({
            label: completion.inSentence(oneLine(indicator.label[locale]), isNamedInBoth(indicator.label)),
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
