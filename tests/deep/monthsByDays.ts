import { addDays, addMonths, differenceInCalendarDays, format, getDate, parseISO } from 'date-fns';
import { divideOnPaper } from './oracle.js';

/** Months of one period by each of the six conventions. */
export interface MonthsOfPeriod {
  readonly 'half-month': number;
  readonly 'whole-months': number;
  readonly 'calendar-months': number;
  readonly 'calendar-half-month': number;
  readonly 'thirty-day': number;
  readonly exact: number;
}

/** The six conventions. */
export const CONVENTIONS = [
  'half-month',
  'whole-months',
  'calendar-months',
  'calendar-half-month',
  'thirty-day',
  'exact',
] as const satisfies (keyof MonthsOfPeriod)[];

/** The month's day by date-fns, which takes the last day where there is no such day; then the day after it. */
function boundaryOf(start: Date, months: number): Date {
  const moved = addMonths(start, months);
  return getDate(moved) === getDate(start) ? moved : addDays(moved, 1);
}

/**
 * Months from a start date to each of the days after it, one day after the other, by walking through them: a second
 * implementation, for tests only. It counts in the host's zone, so it needs one without summer time (UTC).
 *
 * @param days how many days to walk
 */
export function* walkMonths(start: string, days: number): Generator<{ end: string; months: MonthsOfPeriod }> {
  const first = parseISO(start);
  let whole = 0;
  let [from, to] = [first, boundaryOf(first, 1)];
  const touched = new Map<string, number>();
  for (let count = 1; count <= days; count += 1) {
    const end = addDays(first, count - 1);
    const month = format(end, 'yyyy-MM');
    touched.set(month, (touched.get(month) ?? 0) + 1);
    if (differenceInCalendarDays(addDays(end, 1), to) === 0) {
      whole += 1;
      from = to;
      to = boundaryOf(first, whole + 1);
    }
    const rest = differenceInCalendarDays(addDays(end, 1), from);
    const length = differenceInCalendarDays(to, from);
    const halves = [...touched.values()].reduce((sum, inMonth) => sum + (inMonth > 15 ? 2 : 1), 0);
    yield {
      end: format(end, 'yyyy-MM-dd'),
      months: {
        'half-month': (whole * 2 + (rest === 0 ? 0 : rest > 15 ? 2 : 1)) / 2,
        'whole-months': whole,
        'calendar-months': touched.size,
        'calendar-half-month': halves / 2,
        'thirty-day': Number(divideOnPaper(BigInt(count), 30n, 2, 'half-up')),
        exact: Number(divideOnPaper(BigInt(whole * length + rest), BigInt(length), 4, 'half-up')),
      },
    };
  }
}
