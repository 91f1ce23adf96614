/** A date of the calendar, without a zone. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const ZERO = 48;
const HYPHEN = 45;

function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    // No part of a date. A whole number too, or all that follows would be worked out in floating point.
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Days of a month, 1 to 12, by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`, years 0001 to 9999; anything that is not such a date of the calendar is `undefined`. */
export function readCalendarDate(text: unknown): CalendarDate | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** What a date must be, in English. */
export const EXPECTED_DATE = 'a date of the calendar, written like 2025-01-31';

/** The date of a text that is known to be one. */
export function requireDate(text: string): CalendarDate {
  const date = readCalendarDate(text);
  if (date === undefined) throw new TypeError(`not a checked date: ${text}`);
  return date;
}

/** Days since an arbitrary fixed day; the difference of two is the number of days between them. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // Years are taken from March on, so that the leap day ends them.
  const monthFromMarch = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day;
}

// Dates are made in one place of a function, so that engines need not make one that is only looked at.

/** The day after. */
export function nextDay({ year, month, day }: CalendarDate): CalendarDate {
  const isLast = day === daysInMonth(year, month);
  const isLastOfYear = isLast && month === 12;
  return {
    year: isLastOfYear ? year + 1 : year,
    month: isLastOfYear ? 1 : isLast ? month + 1 : month,
    day: isLast ? 1 : day + 1,
  };
}

/** Months from one date's month to another's, days left out of account. */
export function monthsApart(from: CalendarDate, to: CalendarDate): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Whether a date lies before another. */
export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  const months = monthsApart(other, date);
  return months < 0 || (months === 0 && date.day < other.day);
}

/** The date moved some months on or, where that month has no such day, the first day of the month after it. */
export function boundary(start: CalendarDate, months: number): CalendarDate {
  const index = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const hasDay = start.day <= daysInMonth(year, month);
  // Only months of fewer than 31 days have not, never December.
  return { year, month: hasDay ? month : month + 1, day: hasDay ? start.day : 1 };
}
