import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { boundary, type CalendarDate, EXPECTED_DATE, readCalendarDate } from './calendarDate.js';

/**
 * The days on which the months of a period begin, counted from its start as `assessedMonths` counts them: the start
 * moved on month by month or, where a month has no such day, the first day of the month after it. For drawing a term as
 * months. Days after the year 9999 are left out.
 *
 * @param count how many months
 * @throws SwEvalError `invalid-date`; `out-of-range` for a count that is no whole number from 0 to 1,200
 * @example
 * ```ts
 * monthStarts('2024-03-28', 3); // ['2024-03-28', '2024-04-28', '2024-05-28']
 * monthStarts('2025-01-31', 2); // ['2025-01-31', '2025-03-01']
 * ```
 */
export function monthStarts(start: string, count: number): string[] {
  const date = readCalendarDate(start);
  if (date === undefined) throw new SwEvalError([argumentIssue('invalid-date', 'start', EXPECTED_DATE, start)]);
  if (!Number.isInteger(count) || count < 0 || count > MOST) {
    const params = { min: 0, max: MOST };
    throw new SwEvalError([argumentIssue('out-of-range', 'count', `a whole number from 0 to ${MOST}`, count, params)]);
  }
  return Array.from({ length: count }, (_, month) => boundary(date, month))
    .filter(({ year }) => year <= LAST_YEAR)
    .map(written);
}

/** A hundred years: no agreement lasts longer. */
const MOST = 1200;
const LAST_YEAR = 9999;

function written({ year, month, day }: CalendarDate): string {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
