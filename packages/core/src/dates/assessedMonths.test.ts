import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { assessedMonths, countPeriod, type MonthConvention } from './assessedMonths.js';

const months = (start: string, end: string, convention?: MonthConvention) => assessedMonths({ start, end }, convention);

describe('half-month, the usual convention', () => {
  it.each([
    ['2024-03-28', '2025-01-31', 10.5],
    ['2024-03-28', '2025-03-27', 12],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-03-28', '2024-03-28', 0.5],
    // One day short of a month, the month, one day more.
    ['2024-03-28', '2024-04-26', 1],
    ['2024-03-28', '2024-04-27', 1],
    ['2024-03-28', '2024-04-28', 1.5],
    // A rest of 15 days is half a month, of 16 a whole one.
    ['2024-03-28', '2024-04-11', 0.5],
    ['2024-03-28', '2024-04-12', 1],
    ['2024-03-28', '2025-02-11', 10.5],
    ['2024-03-28', '2025-02-12', 11],
    ['2024-01-01', '2024-12-31', 12],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-01-30', '2024-02-29', 1],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end)).toBe(value);
    expect(months(start, end, 'half-month')).toBe(value);
  });
});

describe('whole-months drops the rest', () => {
  it.each([
    ['2024-03-28', '2025-01-31', 10],
    ['2024-03-28', '2025-03-26', 11],
    ['2024-03-28', '2025-03-27', 12],
    ['2024-03-28', '2025-03-28', 12],
    ['2024-03-28', '2024-03-28', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-02-27', 0],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end, 'whole-months')).toBe(value);
  });
});

describe('calendar-months counts those touched', () => {
  it.each([
    ['2024-03-28', '2025-01-31', 11],
    ['2024-03-28', '2025-03-27', 13],
    ['2024-03-31', '2024-04-01', 2],
    ['2024-03-01', '2024-03-01', 1],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end, 'calendar-months')).toBe(value);
  });
});

describe('calendar-half-month counts a touched month whole from 16 days on', () => {
  it.each([
    // March 4 days, April to December, January: 0.5 + 9 + 1.
    ['2024-03-28', '2025-01-31', 10.5],
    ['2024-03-28', '2025-03-27', 12.5],
    ['2024-03-16', '2024-03-31', 1],
    ['2024-03-17', '2024-03-31', 0.5],
    ['2024-03-16', '2024-04-15', 1.5],
    ['2024-03-16', '2024-04-16', 2],
    ['2024-03-17', '2024-04-15', 1],
    ['2023-02-13', '2023-03-01', 1.5],
    ['2023-02-14', '2023-03-01', 1],
    ['2024-02-14', '2024-03-01', 1.5],
    ['2024-05-05', '2024-05-19', 0.5],
    ['2024-05-05', '2024-05-20', 1],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end, 'calendar-half-month')).toBe(value);
  });
});

describe('thirty-day divides the days by 30', () => {
  it.each([
    // 310 days, both ends counted.
    ['2024-03-28', '2025-01-31', 10.33],
    ['2024-03-28', '2025-03-27', 12.17],
    ['2024-03-01', '2024-03-30', 1],
    ['2024-03-01', '2024-03-31', 1.03],
    ['2024-03-01', '2024-03-01', 0.03],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end, 'thirty-day')).toBe(value);
  });
});

describe('exact divides the rest by the days of the month it lies in', () => {
  it.each([
    // 10 months to 28 January, then 4 of the 31 days up to 28 February.
    ['2024-03-28', '2025-01-31', 10.129],
    ['2024-03-28', '2025-03-27', 12],
    ['2024-03-28', '2024-04-28', 1.0333],
    ['2024-02-01', '2024-02-15', 0.5172],
    ['2023-02-01', '2023-02-14', 0.5],
    ['2025-01-31', '2025-02-28', 1],
    // From 31 January the first month lasts to 1 March: 29 days.
    ['2025-01-31', '2025-01-31', 0.0345],
  ])('%s..%s is %d', (start, end, value) => {
    expect(months(start, end, 'exact')).toBe(value);
  });
});

describe('countPeriod', () => {
  const count = (start: [number, number, number], end: [number, number, number]) => {
    const [year, month, day] = start;
    const [endYear, endMonth, endDay] = end;
    return countPeriod({ year, month, day }, { year: endYear, month: endMonth, day: endDay });
  };

  it('takes a period apart into whole months and a rest', () => {
    expect(count([2024, 3, 28], [2025, 1, 31])).toEqual({ months: 10, rest: 4, length: 31, days: 310 });
    expect(count([2024, 3, 28], [2025, 3, 27])).toEqual({ months: 12, rest: 0, length: 31, days: 365 });
    expect(count([2025, 1, 31], [2025, 2, 28])).toEqual({ months: 1, rest: 0, length: 30, days: 29 });
  });
});

describe('what is not a period', () => {
  it('a date the calendar does not have is refused, both at once', () => {
    const error = errorOf(() => months('2024-02-30', '2025-13-01'));
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.message)).toEqual([
      'start: expected a date of the calendar, written like 2025-01-31, received "2024-02-30"',
      'end: expected a date of the calendar, written like 2025-01-31, received "2025-13-01"',
    ]);
  });

  it('an end before the start is refused, the same day is not', () => {
    const error = errorOf(() => months('2024-03-28', '2024-03-27'));
    expect(error.code).toBe('end-before-start');
    expect(error.issues).toEqual([
      {
        code: 'end-before-start',
        path: ['end'],
        pathText: 'end',
        expected: 'a date on or after the start, 2024-03-28',
        received: '"2024-03-27"',
        message: 'end: expected a date on or after the start, 2024-03-28, received "2024-03-27"',
        params: { start: '2024-03-28' },
      },
    ]);
    expect(months('2024-03-28', '2024-03-28', 'calendar-months')).toBe(1);
  });

  it('an unknown convention is refused', () => {
    const error = errorOf(() => months('2024-03-28', '2024-04-28', 'lunar' as MonthConvention));
    expect(error.code).toBe('invalid-value');
    expect(error.issues[0]?.params).toEqual({
      allowed: 'half-month, whole-months, calendar-months, calendar-half-month, thirty-day, exact',
    });
  });

  it('names the convention and the period together', () => {
    const error = errorOf(() => months('2024-03-28', '2024-03-27', 'constructor' as MonthConvention));
    expect(error.issues.map((issue) => issue.code)).toEqual(['invalid-value', 'end-before-start']);
  });
});
