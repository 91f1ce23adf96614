import { describe, expect, it } from 'vitest';
import {
  boundary,
  dayNumber,
  daysInMonth,
  isBefore,
  monthsApart,
  nextDay,
  readCalendarDate,
  requireDate,
} from './calendarDate.js';

const date = (year: number, month: number, day: number) => ({ year, month, day });

describe('readCalendarDate', () => {
  it.each([
    ['2024-03-28', date(2024, 3, 28)],
    ['2024-02-29', date(2024, 2, 29)],
    ['2000-02-29', date(2000, 2, 29)],
    ['0001-01-01', date(1, 1, 1)],
    ['9999-12-31', date(9999, 12, 31)],
  ])('reads %s', (text, value) => {
    expect(readCalendarDate(text)).toEqual(value);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-10',
    '2024-05-00',
    '2024-05-32',
    '0000-01-01',
    '2024-3-28',
    '2024/03/28',
    '2024-03/28',
    '20240328',
    '2024-03-28T00:00:00Z',
    ' 2024-03-2',
    '202a-03-28',
    '2024-0a-28',
    '2024-03-a8',
    '２０２４-０３-２８',
    '',
    20240328,
    null,
    undefined,
    {},
  ])('refuses %j', (text) => {
    expect(readCalendarDate(text)).toBeUndefined();
  });
});

describe('days of the calendar', () => {
  it('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('knows leap years by the Gregorian rule', () => {
    expect([2023, 2024, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  it.each([
    [date(2024, 3, 28), date(2025, 1, 31), 309],
    [date(2024, 2, 28), date(2024, 3, 1), 2],
    [date(2023, 2, 28), date(2023, 3, 1), 1],
    [date(1900, 1, 1), date(2000, 1, 1), 36524],
    [date(2000, 1, 1), date(2001, 1, 1), 366],
    [date(2024, 12, 31), date(2025, 1, 1), 1],
  ])('counts from %j to %j %d days', (from, to, days) => {
    expect(dayNumber(to) - dayNumber(from)).toBe(days);
  });

  it('finds the day after, over the end of a month and of a year', () => {
    expect(nextDay(date(2024, 3, 27))).toEqual(date(2024, 3, 28));
    expect(nextDay(date(2024, 2, 28))).toEqual(date(2024, 2, 29));
    expect(nextDay(date(2024, 2, 29))).toEqual(date(2024, 3, 1));
    expect(nextDay(date(2024, 12, 31))).toEqual(date(2025, 1, 1));
  });

  it('counts months apart, days left out of account', () => {
    expect(monthsApart(date(2024, 3, 28), date(2025, 1, 1))).toBe(10);
    expect(monthsApart(date(2024, 3, 1), date(2024, 3, 31))).toBe(0);
  });
});

describe('boundary', () => {
  it('moves a date on by months', () => {
    expect(boundary(date(2024, 3, 28), 0)).toEqual(date(2024, 3, 28));
    expect(boundary(date(2024, 3, 28), 9)).toEqual(date(2024, 12, 28));
    expect(boundary(date(2024, 3, 28), 10)).toEqual(date(2025, 1, 28));
    expect(boundary(date(2024, 12, 1), 12)).toEqual(date(2025, 12, 1));
  });

  it('takes the first day of the month after where a month has no such day', () => {
    expect(boundary(date(2025, 1, 31), 1)).toEqual(date(2025, 3, 1));
    expect(boundary(date(2024, 1, 31), 1)).toEqual(date(2024, 3, 1));
    expect(boundary(date(2024, 1, 29), 1)).toEqual(date(2024, 2, 29));
    expect(boundary(date(2025, 1, 29), 1)).toEqual(date(2025, 3, 1));
    expect(boundary(date(2024, 10, 31), 1)).toEqual(date(2024, 12, 1));
  });
});

it('tells which of two dates lies before the other', () => {
  const dates = ['2023-12-31', '2024-02-29', '2024-03-01', '2024-03-28'].map(requireDate);
  for (const [at, date] of dates.entries()) {
    expect(dates.map((other) => isBefore(date, other))).toEqual(dates.map((_, index) => at < index));
  }
});
