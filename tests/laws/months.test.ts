import { assessedMonths } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONVENTIONS, walkMonths } from '../deep/monthsByDays.js';
import { anyDay, anyPeriod, dateAt, dayAfter, dayBefore } from './support/dates.js';
import { issuesThrown } from './support/issues.js';
import { draws } from './support/settings.js';

const anyConvention = fc.constantFrom(...CONVENTIONS);
const splitting = fc.constantFrom('half-month' as const, 'whole-months' as const, 'exact' as const);

/** The date some months after one that every month has. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

/** Whether the calendar has a date: the host moves others on to the next month, or refuses them. */
function isOfCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

describe('assessed months', () => {
  test('are those that walking through the days gives, by each convention', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 500 }), (day, days) => {
        for (const { end, months } of walkMonths(dateAt(day), days)) {
          for (const convention of CONVENTIONS) {
            const counted = assessedMonths({ start: dateAt(day), end }, convention);
            if (counted !== months[convention]) expect([day, end, convention, counted]).toEqual(months[convention]);
          }
        }
      }),
      draws(100),
    );
  });

  test('never fall when the period ends a day later', () => {
    fc.assert(
      fc.property(anyPeriod(), anyConvention, ({ start, end }, convention) => {
        const counted = assessedMonths({ start, end }, convention);
        expect(assessedMonths({ start, end: dayAfter(end) }, convention)).toBeGreaterThanOrEqual(counted);
      }),
      draws(5000),
    );
  });

  test('of a period of exactly k months are k, from any day of the month', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 60 }), splitting, (day, count, convention) => {
        const start = dateAt(day);
        const moved = monthsAfter(`${start.slice(0, 8)}01`, count);
        const sameDay = `${moved.slice(0, 8)}${start.slice(8)}`;
        // A month without that day ends the period with its own last day.
        const end = isOfCalendar(sameDay) ? dayBefore(sameDay) : dayBefore(monthsAfter(moved, 1));
        expect(assessedMonths({ start, end }, convention)).toBe(count);
      }),
      draws(5000),
    );
  });

  test('of two periods that meet at a month boundary add up to those of both, for start days up to 28', () => {
    fc.assert(
      fc.property(anyPeriod(), fc.nat(), splitting, ({ start, end }, pick, convention) => {
        fc.pre(Number(start.slice(8)) <= 28);
        const whole = assessedMonths({ start, end }, 'whole-months');
        const count = 1 + (pick % 24);
        const boundary = monthsAfter(start, count);
        fc.pre(whole >= count && boundary <= end);
        const first = assessedMonths({ start, end: dayBefore(boundary) }, convention);
        const second = assessedMonths({ start: boundary, end }, convention);
        // In ten-thousandths: the sum of two doubles need not print as the sum of what they stand for.
        expect(Math.round((first + second) * 1e4)).toBe(Math.round(assessedMonths({ start, end }, convention) * 1e4));
      }),
      draws(5000),
    );
  });

  test('by half months and by exact parts lie between the whole months and one more', () => {
    fc.assert(
      fc.property(anyPeriod(), (period) => {
        const whole = assessedMonths(period, 'whole-months');
        for (const convention of ['half-month', 'exact'] as const) {
          expect(assessedMonths(period, convention)).toBeGreaterThanOrEqual(whole);
          expect(assessedMonths(period, convention)).toBeLessThanOrEqual(whole + 1);
        }
      }),
      draws(2000),
    );
  });

  test('by calendar months are never fewer than any other way counts, and halves never more than they', () => {
    fc.assert(
      fc.property(anyPeriod(), (period) => {
        const touched = assessedMonths(period, 'calendar-months');
        expect(assessedMonths(period, 'whole-months')).toBeLessThanOrEqual(touched);
        expect(assessedMonths(period, 'calendar-half-month')).toBeLessThanOrEqual(touched);
        expect(assessedMonths(period, 'calendar-half-month')).toBeGreaterThanOrEqual(touched / 2);
      }),
      draws(2000),
    );
  });

  test('of a period that ends before it starts are an error of that name', () => {
    fc.assert(
      fc.property(anyPeriod(), anyConvention, ({ start, end }, convention) => {
        fc.pre(start < end);
        expect(() => assessedMonths({ start: end, end: start }, convention)).toThrow(
          expect.objectContaining({ code: 'end-before-start' }),
        );
      }),
      draws(500),
    );
  });

  test('of what only looks like a date are refused, and a day alone is no period that ends before it starts', () => {
    const days = [
      '2025-1--01',
      '2025-0/-01',
      '2025/01-01',
      '2025-01/01',
      '20-5-01-01',
      '2025-01-0:',
      '2025-00-10',
      '2025-04-31',
    ];
    for (const start of days) {
      const issues = issuesThrown(() => assessedMonths({ start, end: '2025-12-31' }));
      expect(issues.map(({ code, pathText }) => `${code} ${pathText}`)).toEqual(['invalid-date start']);
    }
    const unknown = issuesThrown(() => assessedMonths({ start: '2025-01-01', end: '2025-01-01' }, 'weeks' as 'exact'));
    expect(unknown.map(({ code }) => code)).toEqual(['invalid-value']);
  });

  test('of any JSON values are a number above or at 0, or a SwEvalError', () => {
    const dateLike = fc.oneof(
      fc.jsonValue(),
      fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      anyDay().map(dateAt),
      fc.constantFrom(
        '2025-02-29',
        '2024-02-29',
        '0000-01-01',
        '9999-12-31',
        '2025-1-1',
        '２０２５-01-01',
        '2025-01-01T00:00',
      ),
    );
    const conventionLike = fc.oneof(anyConvention, fc.jsonValue());
    fc.assert(
      fc.property(dateLike, dateLike, conventionLike, (start, end, convention) => {
        const issues = issuesThrown(() => {
          const months = assessedMonths({ start: start as string, end: end as string }, convention as 'exact');
          expect(Number.isFinite(months) && months >= 0).toBe(true);
        });
        const isDate = (text: unknown) =>
          typeof text === 'string' &&
          /^\d{4}-\d{2}-\d{2}$/.test(text) &&
          !text.startsWith('0000') &&
          isOfCalendar(text);
        const expected = [
          ...(isDate(start) ? [] : ['invalid-date start']),
          ...(isDate(end) ? [] : ['invalid-date end']),
          ...((CONVENTIONS as readonly unknown[]).includes(convention) ? [] : ['invalid-value convention']),
          ...(isDate(start) && isDate(end) && String(end) < String(start) ? ['end-before-start end'] : []),
        ];
        expect(issues.map(({ code, pathText }) => `${code} ${pathText}`)).toEqual(expected);
      }),
      draws(5000),
    );
  });
});
