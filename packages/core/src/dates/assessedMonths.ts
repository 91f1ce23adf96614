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
  isBefore,
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

/** Whole months from the start of a period, and the days that are left. */
interface WholeMonths {
  readonly months: number;
  readonly rest: number;
}

/** A period taken apart: `months` whole ones from the start, then `rest` of the `length` days of the next. */
export interface CountedPeriod extends WholeMonths {
  readonly length: number;
  /** All days, both ends counted. */
  readonly days: number;
}

/** Counts whole months by `boundary`; `end` is not before `start`. */
function wholeMonths(start: CalendarDate, end: CalendarDate): WholeMonths {
  const after = nextDay(end);
  // The boundary in the month of `after` lies beyond it exactly where the start's day does.
  const months = monthsApart(start, after) - (start.day > after.day ? 1 : 0);
  return { months, rest: dayNumber(after) - dayNumber(boundary(start, months)) };
}

/** Whole months and rest with what some conventions need besides. */
export function countPeriod(start: CalendarDate, end: CalendarDate): CountedPeriod {
  const { months, rest } = wholeMonths(start, end);
  const length = dayNumber(boundary(start, months + 1)) - dayNumber(boundary(start, months));
  return { months, rest, length, days: dayNumber(end) - dayNumber(start) + 1 };
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
    case 'thirty-day':
      return roundRatio(countPeriod(start, end).days, 1, 30, THIRTY_DAYS);
    case 'exact': {
      const { months, rest, length } = countPeriod(start, end);
      return roundRatio(months * length + rest, 1, length, EXACT);
    }
    default:
      return fromWholeMonths(wholeMonths(start, end), convention);
  }
}

function fromWholeMonths({ months, rest }: WholeMonths, convention: MonthConvention): number {
  if (convention === 'whole-months' || rest === 0) return months;
  return months + (rest <= LONGEST_HALF ? 0.5 : 1);
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
  if (start !== undefined && end !== undefined && known && !isBefore(end, start)) {
    return monthsBetween(start, end, convention);
  }
  const issues: Issue[] = [];
  if (start === undefined) issues.push(argumentIssue('invalid-date', 'start', EXPECTED_DATE, period.start));
  if (end === undefined) issues.push(argumentIssue('invalid-date', 'end', EXPECTED_DATE, period.end));
  if (!known) {
    const allowed = MONTH_CONVENTIONS.join(', ');
    issues.push(argumentIssue('invalid-value', 'convention', `one of ${allowed}`, convention, { allowed }));
  }
  if (start !== undefined && end !== undefined && isBefore(end, start)) issues.push(endBeforeStart([], period));
  throw new SwEvalError(issues);
}

/** The issue of a period that ends before it starts; `path` leads to the period. */
export function endBeforeStart(path: readonly (string | number)[], { start, end }: DateRange): Issue {
  return makeIssue('end-before-start', [...path, 'end'], `a date on or after the start, ${start}`, end, { start });
}
