import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { assessedMonths } from './assessedMonths.js';
import { monthStarts } from './monthStarts.js';

describe('the days on which months begin', () => {
  it('are the start moved on month by month, over the turn of the year', () => {
    expect(monthStarts('2024-11-28', 4)).toEqual(['2024-11-28', '2024-12-28', '2025-01-28', '2025-02-28']);
  });

  it('are the first of the next month where a month has no such day', () => {
    expect(monthStarts('2025-01-31', 4)).toEqual(['2025-01-31', '2025-03-01', '2025-03-31', '2025-05-01']);
  });

  it('divide a term as assessed months do: up to the day before the k-th there are k whole months', () => {
    monthStarts('2024-03-28', 13).forEach((day, months) => {
      if (months === 0) return;
      const before = new Date(`${day}T00:00:00Z`);
      before.setUTCDate(before.getUTCDate() - 1);
      expect(assessedMonths({ start: '2024-03-28', end: before.toISOString().slice(0, 10) })).toBe(months);
    });
  });

  it('are none for no month, and end with the calendar', () => {
    expect(monthStarts('2024-03-28', 0)).toEqual([]);
    expect(monthStarts('9999-11-30', 4)).toEqual(['9999-11-30', '9999-12-30']);
  });

  it.each([
    ['2025-02-29', 1, 'invalid-date'],
    ['', 1, 'invalid-date'],
    ['2024-03-28', -1, 'out-of-range'],
    ['2024-03-28', 1.5, 'out-of-range'],
    ['2024-03-28', 1201, 'out-of-range'],
  ] as const)('are refused for %j and %d months', (start, count, code) => {
    expect(errorOf(() => monthStarts(start, count)).code).toBe(code);
  });

  it('are given for the longest term taken', () => {
    expect(monthStarts('2024-03-28', 1200)).toHaveLength(1200);
  });
});
