import type { Distribution, Locale, RankedStation, Summary } from '@sw-eval/core';
import { withUnit } from '../assemble/counting.js';
import { section } from '../assemble/section.js';
import { districtChart } from '../charts/districtChart.js';
import { alignTable } from '../render/alignTable.js';
import { sheetTextsFor } from '../texts/sheetTexts.js';
import { textsFor } from '../texts/textsFor.js';
import type { Figure } from '../tree/figures.js';
import { formatFigure } from '../tree/formatFigure.js';
import type { Cell, ChartNode, Column, Report, TableNode } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';
import type { UnrankedStation } from '../xlsx/summary/unrankedStation.js';

const QUARTILES = ['min', 'lowerQuartile', 'median', 'upperQuartile', 'max'] as const;
const EMPTY: Cell = { kind: 'empty' };

/** The table of a district as a report: an overview, the ranking, indicators and parties over all stations. */
export function summaryReport(summary: Summary, stations: readonly UnrankedStation[], locale: Locale): Report {
  const words = sheetTextsFor(locale);
  return {
    type: 'report',
    version: 1,
    locale,
    meta: { title: [words.summaryTitle], status: 'final' },
    sections: [
      ...section('overview', 'numbered', words.names.overview, [overview(summary, locale), ...totals(summary, locale)]),
      ...section('ranking', 'numbered', words.names.ranking, [
        ...picture(summary, locale),
        ...ranking('ranking-table', summary.ranking, summary, locale),
        ...unranked(stations, locale),
      ]),
      ...section('indicators', 'numbered', words.names.summaryIndicators, indicators(summary, locale)),
      ...section('parties', 'numbered', words.names.summaryParties, parties(summary, locale)),
      ...section('regraded', 'numbered', words.names.regraded, regraded(summary, locale)),
    ],
  };
}

function text(value: string): Cell {
  const line = oneLine(value);
  return line === '' ? EMPTY : { kind: 'text', children: phrasing([line]) };
}

const count = (value: number): Figure => ({ kind: 'count', value, decimals: 0 });
const score = (value: number | null): Figure => ({ kind: 'score', value, decimals: 2 });
const rate = (value: number | null): Figure => ({ kind: 'rate', value, decimals: 2 });

function quartiles(distribution: Distribution | null, figure: (value: number | null) => Figure): Cell[] {
  return QUARTILES.map((key) => figure(distribution === null ? null : distribution[key]));
}

/** A table whose `widest` column names the rows and takes what the others leave; figures stand right, grades centred. */
function table(
  id: string,
  caption: string,
  headers: readonly string[],
  rows: readonly Cell[][],
  { widest = 0, grade }: { widest?: number; grade?: string } = {},
): TableNode {
  const share = Math.floor((widest === 0 ? 76 : 60) / Math.max(1, headers.length - 1));
  const columns = headers.map((header, index): Column => {
    const first = index === widest;
    const width = first ? 100 - share * (headers.length - 1) : share;
    return {
      header: phrasing([header]),
      align: first ? 'start' : header === grade ? 'center' : 'end',
      share: width,
      ...(first && { rowHeader: true }),
    };
  });
  return {
    type: 'table',
    id,
    caption: phrasing([caption]),
    columns,
    rows: rows.map((cells) => ({ kind: 'body', cells })),
  };
}

function overview(summary: Summary, locale: Locale): TableNode {
  const words = sheetTextsFor(locale);
  const facts: [string, number][] = [
    [words.stations, summary.count],
    [words.complete, summary.complete],
    ...summary.grades.map((grade): [string, number] => [grade.label[locale], grade.count]),
    [words.ungraded, summary.ungraded],
    [words.unranked, summary.unranked],
  ];
  const rows = facts.map(([label, value]) => [text(label), count(value)]);
  return table('overview-table', words.names.overview, [words.counted, words.count], rows);
}

function totals(summary: Summary, locale: Locale): TableNode[] {
  if (summary.totals === null) return [];
  const words = sheetTextsFor(locale);
  const headers = [words.item, ...QUARTILES.map((key) => words[key])];
  return [table('totals', words.totals, headers, [[text(words.total), ...quartiles(summary.totals, score)]])];
}

/** The totals at a glance; of a single station there is nothing to compare. */
function picture(summary: Summary, locale: Locale): ChartNode[] {
  const chart = summary.ranking.length > 1 ? districtChart(summary, locale) : undefined;
  return chart === undefined ? [] : [chart];
}

function ranking(id: string, stations: readonly RankedStation[], summary: Summary, locale: Locale): TableNode[] {
  if (stations.length === 0) return [];
  const words = sheetTextsFor(locale);
  const labels = new Map(
    [...summary.grades, ...(summary.regraded?.grades ?? [])].map((grade) => [grade.id, grade.label[locale]]),
  );
  const rows = stations.map((station) => [
    count(station.rank),
    text(station.name),
    score(station.total),
    station.grade === null ? EMPTY : text(labels.get(station.grade) ?? station.grade),
  ]);
  return [
    table(id, words.names.ranking, [words.rank, words.name, words.total, words.grade], rows, {
      widest: 1,
      grade: words.grade,
    }),
  ];
}

/** Who has no place in the ranking, and why. */
function unranked(stations: readonly UnrankedStation[], locale: Locale): TableNode[] {
  if (stations.length === 0) return [];
  const words = sheetTextsFor(locale);
  const rows = stations.map(({ name, missing }) => [
    text(name),
    text(words.withoutTotal(missing.map((label) => oneLine(label[locale])))),
  ]);
  const columns = [words.name, words.reason].map(
    (header, index): Column => ({
      header: phrasing([header]),
      align: 'start',
      share: 50,
      ...(index === 0 && { rowHeader: true }),
    }),
  );
  return [
    {
      type: 'table',
      id: 'unranked-table',
      caption: phrasing([words.unranked]),
      columns,
      rows: rows.map((cells) => ({ kind: 'body', cells })),
    },
  ];
}

function indicators(summary: Summary, locale: Locale): TableNode[] {
  if (summary.indicators.length === 0) return [];
  const words = sheetTextsFor(locale);
  const { status, annex } = textsFor(locale);
  const headers = [
    annex.indicator,
    words.stations,
    words.lowerQuartile,
    words.median,
    words.upperQuartile,
    status.behind,
    words.onSchedule,
  ];
  const rows = summary.indicators.map((indicator) => [
    text(withUnit(indicator.label[locale], indicator.unit[locale], locale)),
    count(indicator.count),
    rate(indicator.rate?.lowerQuartile ?? null),
    rate(indicator.rate?.median ?? null),
    rate(indicator.rate?.upperQuartile ?? null),
    count(indicator.statuses.behind),
    rate(indicator.onSchedule),
  ]);
  return [table('indicators-table', words.names.summaryIndicators, headers, rows)];
}

function parties(summary: Summary, locale: Locale): TableNode[] {
  if (summary.parties.length === 0) return [];
  const words = sheetTextsFor(locale);
  const { result } = textsFor(locale);
  const headers = [`${result.party} / ${result.ratio}`, words.stations, ...QUARTILES.map((key) => words[key])];
  const rows = summary.parties.map((party) => [
    text(party.label[locale]),
    count(party.count),
    ...quartiles(party.ratio, rate),
  ]);
  return [table('parties-table', words.names.summaryParties, headers, rows)];
}

function regraded(summary: Summary, locale: Locale): TableNode[] {
  if (summary.regraded === undefined) return [];
  const words = sheetTextsFor(locale);
  const facts: [string, number][] = [
    [words.comparable, summary.regraded.comparable],
    [words.notComparable, summary.regraded.notComparable],
    ...summary.regraded.grades.map((grade): [string, number] => [grade.label[locale], grade.count]),
  ];
  const rows = facts.map(([label, value]) => [text(label), count(value)]);
  return [
    table('regraded-table', words.names.regraded, [words.counted, words.count], rows),
    ...ranking('regraded-ranking', summary.regraded.ranking, summary, locale),
  ];
}

/** Most stations that a terminal shows. */
const MOST_SHOWN = 20;

/** The overview and the first of the ranking, for a terminal. */
export function summaryText(summary: Summary, locale: Locale): string {
  const words = sheetTextsFor(locale);
  const labels = new Map(summary.grades.map((grade) => [grade.id, grade.label[locale]]));
  const facts = [
    [words.stations, String(summary.count)],
    ...summary.grades.map((grade) => [grade.label[locale], String(grade.count)]),
  ];
  const ranked = summary.ranking
    .slice(0, MOST_SHOWN)
    .map(({ rank, name, total, grade }) => [
      String(rank),
      oneLine(name),
      formatFigure(score(total), locale),
      grade === null ? '' : (labels.get(grade) ?? grade),
    ]);
  const more = summary.ranking.length > MOST_SHOWN ? ['…'] : [];
  const head = [words.rank, words.name, words.total, words.grade];
  const table =
    ranked.length === 0 ? [] : ['', ...alignTable([head, ...ranked], ['end', 'start', 'end', 'start']), ...more];
  return `${[...alignTable(facts, ['start', 'end']), ...table].join('\n')}\n`;
}
