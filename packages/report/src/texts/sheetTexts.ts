import type { Evaluation, Locale } from '@sw-eval/core';
import { sheets as english } from './en/sheets.js';
import type { SheetNames } from './sheetNames.js';
import { sheets as chinese } from './zh-CN/sheets.js';

type RuleKind = 'direct' | 'tiers' | 'linear' | 'threshold' | 'checklist' | 'deduct';

/** Every word of a workbook of results that is neither a case's own nor a report's. */
export interface SheetTexts {
  names: SheetNames;
  facts: {
    scheme: string;
    agreement: string;
    period: string;
    to: string;
    assessedMonths: string;
    termMonths: string;
    /** Months of the term up to the end of the period. */
    monthsUsed: string;
    monthsLeft: string;
    progress: string;
    targetBasis: string;
    bases: Record<Evaluation['targetBasis'], string>;
  };
  /** Heads the figures as they stand in the report, beside the formulas that follow the other cells. */
  asReported: string;
  /** What the columns beside each other are for. */
  note: string;
  grade: string;
  veto: string;
  bands: string;
  band: string;
  bandMin: string;
  bandMax: string;
  scope: string;
  station: string;
  targetSource: string;
  sources: Record<Evaluation['indicators'][number]['targetSource'], string>;
  item: string;
  /** Heads what a count is of. */
  counted: string;
  rule: string;
  rules: Record<RuleKind, string>;
  points: string;
  raw: (rawMax: string) => string;
  /** Evaluators by their number: an evaluation has no names of them, and an id says nothing to a reader. */
  evaluator: (number: number) => string;
  aggregates: Record<NonNullable<Evaluation['parties'][number]['aggregate']>, string>;
  expected: string;
  remaining: string;
  needed: string;
  projected: string;
  place: string;
  stated: string;
  /** Heads what a stated value was compared with; which of the two is right, nobody has said. */
  comparedWith: string;
  limit: (rate: string) => string;
  /** What stands about the report itself: issuer, date, number. */
  aboutReport: string;
  stations: string;
  complete: string;
  ungraded: string;
  unranked: string;
  reason: string;
  /** Why a station has no total: the labels of the parties that have not scored, or none where there are no parties. */
  withoutTotal: (missing: readonly string[]) => string;
  totals: string;
  count: string;
  min: string;
  lowerQuartile: string;
  median: string;
  upperQuartile: string;
  max: string;
  rank: string;
  name: string;
  total: string;
  onSchedule: string;
  regradedUnder: string;
  comparable: string;
  notComparable: string;
  summaryTitle: string;
}

/** The words of a workbook in a locale. */
export function sheetTextsFor(locale: Locale): SheetTexts {
  return locale === 'en' ? english : chinese;
}
