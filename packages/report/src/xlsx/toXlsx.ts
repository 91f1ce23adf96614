import type { Evaluation, Locale, Summary } from '@sw-eval/core';
import { sheetTextsFor } from '../texts/sheetTexts.js';
import { textsFor } from '../texts/textsFor.js';
import { oneLine } from '../tree/text.js';
import { bookContext } from './bookContext.js';
import { discrepancySheet } from './evaluation/discrepancySheet.js';
import { indicatorSheet } from './evaluation/indicatorSheet.js';
import { outlookSheet } from './evaluation/outlookSheet.js';
import { partySheet } from './evaluation/partySheet.js';
import { resultSheet } from './evaluation/resultSheet.js';
import type { Sheet } from './sheet.js';
import { summarySheets } from './summary/summaryBook.js';
import type { UnrankedStation } from './summary/unrankedStation.js';
import { writeBook } from './writeBook.js';

/** Options of {@link toXlsx}. */
export interface XlsxOptions {
  /** Language of the workbook's own words, `zh-CN` unless said. */
  locale?: Locale;
  /** Stations of a summary that have no total, as `unrankedStation` gives them, to be listed below the ranking. */
  unranked?: readonly UnrankedStation[];
}

/**
 * An evaluation, or the summary of many, as an Excel workbook (.xlsx).
 *
 * Of an evaluation: result, indicators by area and site, parties and rubric, outlook, what differs. Rates, sums,
 * scores, total and grade are live formulas that hold the evaluation's own figure as their last result; beside them
 * stands the figure as reported, which does not change. Of a summary: overview, ranking, indicators, parties, and the
 * regrading where there is one.
 *
 * Texts stay texts whatever they begin with; numbers stay numbers. Rates are in percent: 101.09 is shown as
 * `101.09%`. The same input gives the same bytes.
 *
 * @example
 * ```ts
 * const bytes = await toXlsx(evaluation, { locale: 'en' });
 * String.fromCharCode(...bytes.slice(0, 2)); // 'PK'
 * ```
 */
export async function toXlsx(
  input: Evaluation | Summary,
  { locale = 'zh-CN', unranked = [] }: XlsxOptions = {},
): Promise<Uint8Array> {
  const [title, sheets] = 'ranking' in input ? summaryBook(input, unranked, locale) : evaluationBook(input, locale);
  return writeBook(sheets, { title, creator: 'sw-eval' }, locale);
}

function summaryBook(summary: Summary, unranked: readonly UnrankedStation[], locale: Locale): [string, Sheet[]] {
  return [sheetTextsFor(locale).summaryTitle, summarySheets(summary, unranked, locale)];
}

function evaluationBook(evaluation: Evaluation, locale: Locale): [string, Sheet[]] {
  const context = bookContext(evaluation, locale);
  const indicators = indicatorSheet(context);
  const parties = partySheet(indicators.rows, context);
  const title = [oneLine(evaluation.station.name), textsFor(locale).titles.kinds[evaluation.stage]];
  return [
    title.join(locale === 'en' ? ' ' : ''),
    [
      resultSheet(parties.rows, context),
      indicators.sheet,
      ...(evaluation.parties.length === 0 ? [] : [parties.sheet]),
      outlookSheet(indicators.rows, context),
      discrepancySheet(context),
    ],
  ];
}
