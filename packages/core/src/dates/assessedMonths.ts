import { argumentIssue, type Issue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { makeIssue } from '../issues/showPath.js';
import { roundRatio } from '../numbers/roundRatio.js';
import {
  boundary,
  type CalendarDate,
  dayNumber,
  daysInMonth,
  EXPECTED_DATE,
  monthsApart,
  nextDay,
  readCalendarDate,
} from './calendarDate.js';

/**
 * The ways of counting assessed months (考核月份). No published source states one: each is a convention.
 *
 * - `half-month`: whole months from the start date; a rest of 1 to 15 days is half a month, a longer one a month
 * - `whole-months`: whole months from the start date; the rest is dropped
 * - `calendar-months`: calendar months touched
 * - `calendar-half-month`: each touched calendar month counts 1 with 16 of its days or more, else 0.5
 * - `thirty-day`: days / 30, 2 decimals
 * - `exact`: whole months, and the rest by the days of the month it lies in, 4 decimals
 */
export type MonthConvention =
  | 'half-month'
  | 'whole-months'
  | 'calendar-months'
  | 'calendar-half-month'
  | 'thirty-day'
  | 'exact';

/** First and last day of a period, both counted, as `YYYY-MM-DD`. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

const LONGEST_HALF = 15;
const SHORTEST_FULL = 16;
const THIRTY_DAYS = { decimals: 2, mode: 'half-up' } as const;
const EXACT = { decimals: 4, mode: 'half-up' } as const;

/** A period taken apart: `months` whole ones from the start, then `rest` of the `length` days of the next. */
export interface CountedPeriod {
  readonly months: number;
  /** Days after the last whole month, 0 up to less than `length`. */
  readonly rest: number;
  readonly length: number;
  /** All days, both ends counted. */
  readonly days: number;
}

/** Counts whole months by `boundary`; `end` is not before `start`. */
export function countPeriod(start: CalendarDate, end: CalendarDate): CountedPeriod {
  const after = nextDay(end);
  const afterDay = dayNumber(after);
  let months = monthsApart(start, after);
  let last = dayNumber(boundary(start, months));
  if (last > afterDay) {
    months -= 1;
    last = dayNumber(boundary(start, months));
  }
  const length = dayNumber(boundary(start, months + 1)) - last;
  return { months, rest: afterDay - last, length, days: afterDay - dayNumber(start) };
}

function calendarHalfMonths(start: CalendarDate, end: CalendarDate): number {
  const touched = monthsApart(start, end) + 1;
  const count = (days: number) => (days >= SHORTEST_FULL ? 1 : 0.5);
  if (touched === 1) return count(end.day - start.day + 1);
  return count(daysInMonth(start.year, start.month) - start.day + 1) + (touched - 2) + count(end.day);
}

/** The months between two dates that are known to be in order. */
export function monthsBetween(start: CalendarDate, end: CalendarDate, convention: MonthConvention): number {
  switch (convention) {
    case 'calendar-months':
      return monthsApart(start, end) + 1;
    case 'calendar-half-month':
      return calendarHalfMonths(start, end);
    default:
      return fromCount(countPeriod(start, end), convention);
  }
}

function fromCount({ months, rest, length, days }: CountedPeriod, convention: MonthConvention): number {
  switch (convention) {
    case 'whole-months':
      return months;
    case 'thirty-day':
      return roundRatio(days, 1, 30, THIRTY_DAYS);
    case 'exact':
      return roundRatio(months * length + rest, 1, length, EXACT);
    default:
      return months + (rest === 0 ? 0 : rest <= LONGEST_HALF ? 0.5 : 1);
  }
}

/** Every {@link MonthConvention}. */
export const MONTH_CONVENTIONS = [
  'half-month',
  'whole-months',
  'calendar-months',
  'calendar-half-month',
  'thirty-day',
  'exact',
] as const satisfies readonly MonthConvention[];

/**
 * Assessed months (考核月份) of a period, both its first and last day counted.
 *
 * `half-month`, the default, is modelled on article 202 of the Civil Code: month boundaries are the start date moved
 * on month by month or, where a month has no such day, the first day of the month after it.
 * A convention: the published report of 2025 prints 10.5 for its period, and no source states the rule.
 *
 * @throws SwEvalError `invalid-date`, `end-before-start`; `invalid-value` for an unknown convention
 * @example
 * ```ts
 * assessedMonths({ start: '2024-03-28', end: '2025-01-31' }); // 10.5
 * assessedMonths({ start: '2024-03-28', end: '2025-03-27' }); // 12
 * assessedMonths({ start: '2025-01-31', end: '2025-02-28' }); // 1
 * assessedMonths({ start: '2024-03-28', end: '2025-01-31' }, 'calendar-months'); // 11
 * ```
 */
export function assessedMonths(period: DateRange, convention: MonthConvention = 'half-month'): number {
  const start = readCalendarDate(period.start);
  const end = readCalendarDate(period.end);
  const known = MONTH_CONVENTIONS.includes(convention);
  if (start !== undefined && end !== undefined && known && period.start <= period.end) {
    return monthsBetween(start, end, convention);
  }
  const issues: Issue[] = [];
  if (start === undefined) issues.push(argumentIssue('invalid-date', 'start', EXPECTED_DATE, period.start));
  if (end === undefined) issues.push(argumentIssue('invalid-date', 'end', EXPECTED_DATE, period.end));
  if (!known) {
    const allowed = MONTH_CONVENTIONS.join(', ');
    issues.push(argumentIssue('invalid-value', 'convention', `one of ${allowed}`, convention, { allowed }));
  }
  if (start !== undefined && end !== undefined && period.end < period.start) issues.push(endBeforeStart([], period));
  throw new SwEvalError(issues);
}

/** The issue of a period that ends before it starts; `path` leads to the period. */
export function endBeforeStart(path: readonly (string | number)[], { start, end }: DateRange): Issue {
  return makeIssue('end-before-start', [...path, 'end'], `a date on or after the start, ${start}`, end, { start });
}
