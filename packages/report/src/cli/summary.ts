import { type Discrepancy, type Evaluation, formatDiscrepancy, type Locale } from '@sw-eval/core';
import { alignTable } from '../render/alignTable.js';
import { textsFor } from '../texts/textsFor.js';
import { formatFigure, formatNumber } from '../tree/formatFigure.js';
import { oneLine } from '../tree/text.js';
import { coloured } from './colours.js';
import type { Io } from './io.js';
import type { Messages } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';

/**
 * What people want to see of an evaluation in a terminal: months, indicators, scores, total, grade, what differs.
 * Columns are aligned, a Chinese character counting two.
 */
export function summary(evaluation: Evaluation, locale: Locale, io: Io): string {
  const messages = messagesFor(locale);
  const { stage, station, scheme, provenance } = evaluation;
  const title = `${oneLine(station.name)}  ${messages.summary.stage[stage]}`;
  const blocks = [
    [title, `${oneLine(scheme.title[locale])}  ${provenance.schemeVersion}`, months(evaluation, messages, locale)],
    indicators(evaluation, messages, locale),
    ...(evaluation.parties.length === 0
      ? []
      : [parties(evaluation, messages, locale), result(evaluation, messages, locale)]),
    discrepancyLines(evaluation.discrepancies, messages, locale, io),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function months({ period }: Evaluation, { summary: words }: Messages, locale: Locale): string {
  const { assessedMonths, termMonths, progress } = period;
  const counted = `${formatNumber(assessedMonths, 0, locale)} / ${formatNumber(termMonths, 0, locale)}`;
  const share = progress === null ? '' : ` (${formatFigure({ kind: 'rate', value: progress, decimals: 2 }, locale)})`;
  return `${words.months}  ${counted}${share}`;
}

function indicators({ indicators: all, scheme }: Evaluation, { summary: words }: Messages, locale: Locale): string[] {
  const { status } = textsFor(locale);
  const { decimals } = scheme.rounding;
  const rows = all.map((indicator) => [
    oneLine(indicator.label[locale]),
    formatNumber(indicator.actual, 0, locale),
    formatNumber(indicator.target, 0, locale),
    formatFigure({ kind: 'rate', value: indicator.rate, decimals }, locale),
    status[indicator.status],
  ]);
  const head = [words.indicator, words.actual, words.target, words.rate, words.status];
  return alignTable([head, ...rows], ['start', 'end', 'end', 'end', 'start']);
}

function parties({ parties: all, scheme }: Evaluation, { summary: words }: Messages, locale: Locale): string[] {
  const { decimals } = scheme.rounding;
  const rows = all.map((party) => [
    oneLine(party.label[locale]),
    `${formatFigure({ kind: 'score', value: party.awarded, decimals }, locale)} / ${formatNumber(party.share, 0, locale)}`,
    formatFigure({ kind: 'rate', value: party.ratio, decimals: 2 }, locale),
  ]);
  return alignTable([[words.party, words.awarded, words.ratio], ...rows], ['start', 'end', 'end']);
}

function result(evaluation: Evaluation, { summary: words }: Messages, locale: Locale): string[] {
  const { decimals } = evaluation.scheme.rounding;
  const points = (value: number | null) => formatFigure({ kind: 'score', value, decimals }, locale);
  const lines = [
    `${words.total}  ${points(evaluation.total)}`,
    `${words.grade}  ${evaluation.grade === null ? words.noGrade : oneLine(evaluation.grade.label[locale])}`,
  ];
  const missing = evaluation.parties.filter(({ awarded }) => awarded === null);
  if (missing.length === 0 || evaluation.range === null) return lines;
  const labels = missing.map(({ label }) => oneLine(label[locale])).join(locale === 'zh-CN' ? '、' : ', ');
  return [...lines, words.missing(labels, points(evaluation.range.min), points(evaluation.range.max))];
}

/** What differs, one line each, with its weight. */
export function discrepancyLines(
  found: readonly Discrepancy[],
  { summary: words }: Messages,
  locale: Locale,
  io: Io,
): string[] {
  if (found.length === 0) return [words.nothing];
  const rows = found.map((discrepancy) => [
    `  ${words.severity[discrepancy.severity]}`,
    oneLine(formatDiscrepancy(discrepancy, locale)),
  ]);
  const lines = alignTable(rows, ['start', 'start']).map((line, index) => {
    const severity = found[index]?.severity ?? 'note';
    return coloured(line, words.severity[severity], severity, io);
  });
  return [words.check(found.length), ...lines];
}
