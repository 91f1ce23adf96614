import { monthsBetween } from '../dates/assessedMonths.js';
import { requireDate } from '../dates/calendarDate.js';
import { type Rounding, TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundDecimal, roundRatio } from '../numbers/roundRatio.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import type { EvaluationPeriod } from './evaluation.js';

/** The months of an evaluation: those that are printed, and the exact months left that further figures need. */
export interface Months {
  readonly period: EvaluationPeriod;
  readonly exactMonthsLeft: number;
}

/** assessedMonths / termMonths in percent, or `null` for a term of 0 months. */
export function progressOf(months: number, termMonths: number, rounding: Rounding): number | null {
  return termMonths === 0 ? null : roundRatio(months, 100, termMonths, rounding);
}

/** Months of the agreement from its start to the end of the period: 0 where the period ends before it begins. */
export function monthsUsed({ agreement, end, convention }: PeriodDates): number {
  return end < agreement.start ? 0 : monthsBetween(requireDate(agreement.start), requireDate(end), convention);
}

type PeriodDates = Pick<EvaluationPeriod, 'agreement' | 'end' | 'convention'>;

/** Months and progress of a case, by the scheme's convention. */
export function evaluatePeriod(
  { agreement, period: { start, end } }: Pick<EvaluationCase, 'agreement' | 'period'>,
  { monthConvention: convention }: Scheme,
): Months {
  const months = monthsBetween(requireDate(start), requireDate(end), convention);
  const termMonths = monthsBetween(requireDate(agreement.start), requireDate(agreement.end), convention);
  const exactMonthsLeft = Math.max(0, differenceOf(termMonths, monthsUsed({ agreement, end, convention })));
  return {
    exactMonthsLeft,
    period: {
      start,
      end,
      agreement: { start: agreement.start, end: agreement.end },
      assessedMonths: months,
      termMonths,
      progress: progressOf(months, termMonths, TWO_DECIMALS_HALF_UP),
      monthsLeft: roundDecimal(exactMonthsLeft, TWO_DECIMALS_HALF_UP),
      convention,
    },
  };
}
