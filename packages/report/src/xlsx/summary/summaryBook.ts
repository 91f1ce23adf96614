import type { Distribution, GradeCount, Locale, RankedStation, Summary } from '@sw-eval/core';
import { type SheetTexts, sheetTextsFor } from '../../texts/sheetTexts.js';
import type { Texts } from '../../texts/texts.js';
import { textsFor } from '../../texts/textsFor.js';
import { oneLine } from '../../tree/text.js';
import { LONGEST_TEXT, onSheet, quoted } from '../formulas.js';
import {
  EMPTY,
  formulaCell,
  numberCell,
  numberFormat,
  rateFormat,
  type Sheet,
  SheetBuilder,
  type SheetCell,
  textCell,
} from '../sheet.js';
import type { UnrankedStation } from './unrankedStation.js';

/** What the sheets of a summary read from. */
interface SummaryContext {
  readonly summary: Summary;
  readonly locale: Locale;
  readonly words: SheetTexts;
  readonly texts: Texts;
}

const QUARTILES = ['min', 'lowerQuartile', 'median', 'upperQuartile', 'max'] as const;
const RANK_COLUMNS = { rank: 'A', name: 'B', total: 'C', grade: 'D' } as const;

/** The sheets of a district: an overview, the ranking, and each indicator and party over all stations. */
export function summarySheets(summary: Summary, unranked: readonly UnrankedStation[], locale: Locale): Sheet[] {
  const context: SummaryContext = { summary, locale, words: sheetTextsFor(locale), texts: textsFor(locale) };
  return [
    overviewSheet(context),
    rankingSheet(unranked, context),
    ...(summary.indicators.length === 0 ? [] : [indicatorSheet(context)]),
    ...(summary.parties.length === 0 ? [] : [partySheet(context)]),
    ...(summary.regraded === undefined ? [] : [regradedSheet(summary.regraded, context)]),
  ];
}

function labelOf(label: { 'zh-CN': string; en: string }, { locale }: SummaryContext): string {
  return oneLine(label[locale]);
}

function heads(...texts: readonly string[]): SheetCell[] {
  return texts.map((text) => textCell(text));
}

function overviewSheet(context: SummaryContext): Sheet {
  const { summary, words, locale } = context;
  const count = numberFormat(0, locale);
  const two = numberFormat(2, locale);
  const builder = new SheetBuilder(words.names.overview);
  builder.add('title', [textCell(words.summaryTitle)]);
  const facts: [string, number][] = [
    [words.stations, summary.count],
    [words.complete, summary.complete],
    [words.ungraded, summary.ungraded],
    [words.unranked, summary.unranked],
  ];
  for (const [label, value] of facts) builder.add('fact', [textCell(label), numberCell(value, count)]);
  builder.add('blank', []);
  // The ranking holds every total unless there are too many; only then do formulas say the same as the figures.
  const { length } = summary.ranking;
  const whole = length > 0 && length === summary.totals?.count && summary.totals.method === 'exact';
  const range = (column: string) => onSheet(words.names.ranking, `${column}$2:${column}$${length + 1}`);
  if (summary.totals !== null) {
    builder.add(
      'head',
      heads(words.totals, words.min, words.lowerQuartile, words.median, words.upperQuartile, words.max),
    );
    const totals = summary.totals;
    builder.add('body', [
      EMPTY,
      ...QUARTILES.map((key, index) =>
        whole
          ? formulaCell(quartileFormula(range(RANK_COLUMNS.total), index), totals[key], two)
          : numberCell(totals[key], two),
      ),
    ]);
    builder.add('blank', []);
  }
  builder.add('head', heads(words.grade, words.count));
  const labels = summary.grades.map(({ label }) => labelOf(label, context));
  const distinct = new Set(labels).size === labels.length && labels.every((label) => label.length <= LONGEST_TEXT);
  summary.grades.forEach((grade, index) => {
    const label = labels[index] ?? '';
    // Wild cards and comparisons mean something to COUNTIF.
    const counted = whole && distinct && !/[*?~<>=]/.test(label);
    builder.add('body', [
      textCell(label),
      counted
        ? formulaCell(`COUNTIF(${range(RANK_COLUMNS.grade)},${quoted(label)})`, grade.count, count)
        : numberCell(grade.count, count),
    ]);
  });
  return builder.sheet();
}

/** Least and greatest are totals as they are; what lies between two totals is rounded. */
function quartileFormula(range: string, index: number): string {
  const quartile = `QUARTILE(${range},${index})`;
  return index === 0 || index === QUARTILES.length - 1 ? quartile : `ROUND(${quartile},2)`;
}

function rankingSheet(unranked: readonly UnrankedStation[], context: SummaryContext): Sheet {
  const { summary, words, locale } = context;
  const builder = new SheetBuilder(words.names.ranking, { frozenRows: 1 });
  builder.add('head', heads(words.rank, words.name, words.total, words.grade));
  addRanking(builder, summary.ranking, summary.grades, context, numberFormat(2, locale));
  addUnranked(builder, unranked, context);
  return builder.sheet();
}

/** Below the ranking, those who have no place in it: their figures are missing and none is put there. */
function addUnranked(builder: SheetBuilder, unranked: readonly UnrankedStation[], context: SummaryContext): void {
  if (unranked.length === 0) return;
  const { words } = context;
  builder.add('blank', []);
  builder.add('reasonHead', [EMPTY, textCell(words.unranked), textCell(words.reason)]);
  for (const { name, missing } of unranked) {
    const labels = missing.map((label) => labelOf(label, context));
    builder.add('reason', [EMPTY, textCell(oneLine(name)), textCell(words.withoutTotal(labels))]);
  }
}

function addRanking(
  builder: SheetBuilder,
  ranking: readonly RankedStation[],
  grades: readonly GradeCount[],
  context: SummaryContext,
  format: string,
): void {
  const labels = new Map(grades.map(({ id, label }) => [id, labelOf(label, context)]));
  const first = builder.next;
  const last = first + ranking.length - 1;
  const { total } = RANK_COLUMNS;
  ranking.forEach((station, index) => {
    const row = first + index;
    builder.add('body', [
      formulaCell(`RANK(${total}${row},${total}$${first}:${total}$${last})`, station.rank, '0'),
      textCell(oneLine(station.name)),
      numberCell(station.total, format),
      textCell(station.grade === null ? undefined : (labels.get(station.grade) ?? station.grade)),
    ]);
  });
}

function distributionCells(distribution: Distribution | null, format: string): SheetCell[] {
  return QUARTILES.map((key) => numberCell(distribution?.[key], format));
}

function indicatorSheet(context: SummaryContext): Sheet {
  const { summary, words, texts, locale } = context;
  const builder = new SheetBuilder(words.names.summaryIndicators, { frozenRows: 1, frozenColumns: 1, landscape: true });
  const count = numberFormat(0, locale);
  const rate = rateFormat(2, locale);
  const states = ['exceeded', 'met', 'on-pace', 'behind', 'no-target'] as const;
  builder.add(
    'head',
    heads(
      texts.annex.indicator,
      texts.annex.unit,
      words.stations,
      words.min,
      words.lowerQuartile,
      words.median,
      words.upperQuartile,
      words.max,
      ...states.map((state) => texts.status[state]),
      words.onSchedule,
    ),
  );
  for (const indicator of summary.indicators) {
    const row = builder.next;
    // Columns I to M are the states, M those without a target, which have no schedule to keep.
    const share = `IF(SUM(I${row}:L${row})=0,"",ROUND(SUM(I${row}:K${row})*100/SUM(I${row}:L${row}),2))`;
    builder.add('body', [
      textCell(labelOf(indicator.label, context)),
      textCell(labelOf(indicator.unit, context)),
      formulaCell(`SUM(I${row}:M${row})`, indicator.count, count),
      ...distributionCells(indicator.rate, rate),
      ...states.map((state) => numberCell(indicator.statuses[state], count)),
      formulaCell(share, indicator.onSchedule, rate),
    ]);
  }
  return builder.sheet();
}

function partySheet(context: SummaryContext): Sheet {
  const { summary, words, texts, locale } = context;
  const builder = new SheetBuilder(words.names.summaryParties, { frozenRows: 1, landscape: true });
  builder.add(
    'head',
    heads(
      `${texts.result.party} / ${texts.result.ratio}`,
      words.stations,
      words.min,
      words.lowerQuartile,
      words.median,
      words.upperQuartile,
      words.max,
    ),
  );
  for (const party of summary.parties) {
    builder.add('body', [
      textCell(labelOf(party.label, context)),
      numberCell(party.count, numberFormat(0, locale)),
      ...distributionCells(party.ratio, rateFormat(2, locale)),
    ]);
  }
  return builder.sheet();
}

function regradedSheet(regraded: NonNullable<Summary['regraded']>, context: SummaryContext): Sheet {
  const { words, locale } = context;
  const count = numberFormat(0, locale);
  const builder = new SheetBuilder(words.names.regraded);
  builder.add('fact', [textCell(words.regradedUnder), textCell(regraded.scheme)]);
  builder.add('fact', [textCell(words.comparable), numberCell(regraded.comparable, count)]);
  builder.add('fact', [textCell(words.notComparable), numberCell(regraded.notComparable, count)]);
  builder.add('blank', []);
  builder.add('head', heads(words.grade, words.count));
  for (const grade of regraded.grades) {
    builder.add('body', [textCell(labelOf(grade.label, context)), numberCell(grade.count, count)]);
  }
  builder.add('blank', []);
  builder.add('head', heads(words.rank, words.name, words.total, words.grade));
  addRanking(builder, regraded.ranking, regraded.grades, context, numberFormat(2, locale));
  return builder.sheet();
}
