import { describe, expect, it } from 'vitest';
import type { MonthConvention } from '../dates/assessedMonths.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { schemes } from '../schemes/presets.js';
import { evaluatePeriod, progressOf } from './evaluatePeriod.js';

const TERM = { start: '2024-03-28', end: '2025-03-27' };

function figures(
  period: { start: string; end: string },
  monthConvention: MonthConvention = 'half-month',
  agreement = TERM,
) {
  return evaluatePeriod({ agreement, period }, { ...schemes['guangzhou-2023'], monthConvention });
}

describe('evaluatePeriod', () => {
  it.each([
    ['half-month', 10.5, 12, 87.5, 1.5],
    ['whole-months', 10, 12, 83.33, 2],
    ['calendar-months', 11, 13, 84.62, 2],
    ['calendar-half-month', 10.5, 12.5, 84, 2],
    ['thirty-day', 10.33, 12.17, 84.88, 1.84],
    ['exact', 10.129, 12, 84.41, 1.87],
  ] as const)(
    'counts months, progress and months left by %s',
    (convention, assessedMonths, termMonths, progress, monthsLeft) => {
      const { period } = figures({ start: '2024-03-28', end: '2025-01-31' }, convention);
      expect(period).toMatchObject({ assessedMonths, termMonths, progress, monthsLeft, convention });
    },
  );

  it('keeps the exact months left, which further figures need', () => {
    expect(figures({ start: '2024-03-28', end: '2025-01-31' }, 'exact').exactMonthsLeft).toBe(1.871);
  });

  it('counts the months left from the start of the agreement, not of the period', () => {
    const { period } = figures({ start: '2024-09-28', end: '2025-01-31' });
    expect(period).toMatchObject({ assessedMonths: 4.5, progress: 37.5, monthsLeft: 1.5 });
  });

  it('leaves the whole term where the period ends before it begins', () => {
    expect(figures({ start: '2024-01-01', end: '2024-03-27' }).period.monthsLeft).toBe(12);
    expect(figures({ start: '2024-01-01', end: '2024-03-28' }).period.monthsLeft).toBe(11.5);
  });

  it('leaves nothing at and after the end of the term, and may go beyond 100 %', () => {
    expect(figures({ start: '2024-03-28', end: '2025-03-27' }).period).toMatchObject({ progress: 100, monthsLeft: 0 });
    expect(figures({ start: '2024-03-28', end: '2025-09-27' }).period).toMatchObject({ progress: 150, monthsLeft: 0 });
    expect(figures({ start: '2024-03-28', end: '2025-03-15' }).period.monthsLeft).toBe(0);
    expect(figures({ start: '2024-03-28', end: '2025-03-14' }).period.monthsLeft).toBe(0.5);
  });

  it('has no progress through a term of 0 months', () => {
    const short = { start: '2024-03-28', end: '2024-04-20' };
    const { period } = figures({ start: '2024-03-28', end: '2024-04-10' }, 'whole-months', short);
    expect(period).toMatchObject({ assessedMonths: 0, termMonths: 0, progress: null, monthsLeft: 0 });
  });

  it('stops at a date that was never checked', () => {
    expect(() => figures({ start: '2024-03-28', end: '2025-02-30' })).toThrow('not a checked date: 2025-02-30');
  });
});

describe('progressOf', () => {
  it('is in percent, two decimals', () => {
    expect(progressOf(10.5, 12, TWO_DECIMALS_HALF_UP)).toBe(87.5);
    expect(progressOf(1, 3, TWO_DECIMALS_HALF_UP)).toBe(33.33);
    expect(progressOf(0, 12, TWO_DECIMALS_HALF_UP)).toBe(0);
    expect(progressOf(1, 0, TWO_DECIMALS_HALF_UP)).toBeNull();
  });
});
