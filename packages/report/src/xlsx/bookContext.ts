import type { Evaluation, Locale } from '@sw-eval/core';
import { type SheetTexts, sheetTextsFor } from '../texts/sheetTexts.js';
import type { Texts } from '../texts/texts.js';
import { textsFor } from '../texts/textsFor.js';
import { oneLine } from '../tree/text.js';
import { onSheet } from './formulas.js';
import { numberFormat, rateFormat } from './sheet.js';

/** Where the facts about months stand, which other sheets refer to. */
export const MONTH_CELLS = { assessed: 'B6', term: 'B7', used: 'B8', left: 'B9' } as const;

/** What every sheet of one evaluation reads from. */
export interface BookContext {
  readonly evaluation: Evaluation;
  readonly locale: Locale;
  readonly words: SheetTexts;
  readonly texts: Texts;
  /** Months of period and term, those left as printed, and those left without rounding, as other sheets refer to them. */
  readonly months: { assessed: string; term: string; left: string; exactlyLeft: string };
  /** Number formats of counts, scores and rates. */
  readonly formats: { count: (decimals: number) => string; score: string; rate: string; two: string; twoRate: string };
}

/** What the sheets of an evaluation read from. */
export function bookContext(evaluation: Evaluation, locale: Locale): BookContext {
  const words = sheetTextsFor(locale);
  const on = (cell: string) => onSheet(words.names.result, `$${cell.slice(0, 1)}$${cell.slice(1)}`);
  const { decimals } = evaluation.scheme.rounding;
  return {
    evaluation,
    locale,
    words,
    texts: textsFor(locale),
    months: {
      assessed: on(MONTH_CELLS.assessed),
      term: on(MONTH_CELLS.term),
      left: on(MONTH_CELLS.left),
      exactlyLeft: monthsLeftFormula(on(MONTH_CELLS.term), on(MONTH_CELLS.used)),
    },
    formats: {
      count: (places) => numberFormat(places, locale),
      score: numberFormat(decimals, locale),
      rate: rateFormat(decimals, locale),
      two: numberFormat(2, locale),
      twoRate: rateFormat(2, locale),
    },
  };
}

/** Months have at most four decimals; the difference of two may carry binary noise. */
export function monthsLeftFormula(term: string, used: string): string {
  return `ROUND(MAX(0,${term}-${used}),4)`;
}

/** A label of the scheme on one line, in the workbook's language. */
export function labelOf(label: { 'zh-CN': string; en: string }, { locale }: Pick<BookContext, 'locale'>): string {
  return oneLine(label[locale]);
}
