import { assessedMonths } from '@sw-eval/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { CONVENTIONS, type MonthsOfPeriod, walkMonths } from './monthsByDays.js';
import { reportTried } from './report.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(2023, 0, 1) / DAY;
/** Days from 2023-01-01 to 2026-12-31, a leap year among them. */
const DAYS = 1461;
const DATES = Array.from({ length: DAYS }, (_, index) => new Date((FIRST + index) * DAY).toISOString().slice(0, 10));
const SPLITTING = ['half-month', 'whole-months', 'exact'] as const;

/** Months of every period by a convention, in ten-thousandths, at `start * DAYS + end`. */
const counted = new Map(CONVENTIONS.map((convention) => [convention, new Int32Array(DAYS * DAYS)]));
const tableOf = (convention: keyof MonthsOfPeriod) => counted.get(convention) ?? new Int32Array(0);
/** For each start: the last day of its k-th month at index k - 1, as date-fns moves the date on. */
const lastDays: number[][] = [];
let [checked, wrongCount] = [0, 0];
const wrong: string[] = [];

beforeAll(() => {
  for (let start = 0; start < DAYS; start += 1) {
    const boundaries: number[] = [];
    let end = start;
    for (const walked of walkMonths(DATES[start] ?? '', DAYS - start)) {
      for (const convention of CONVENTIONS) {
        const months = assessedMonths({ start: DATES[start] ?? '', end: DATES[end] ?? '' }, convention);
        tableOf(convention)[start * DAYS + end] = Math.round(months * 1e4);
        checked += 1;
        if (months === walked.months[convention]) continue;
        wrongCount += 1;
        if (wrong.length < 10)
          wrong.push(`${DATES[start]}..${DATES[end]} ${convention}: ${months}, not ${walked.months[convention]}`);
      }
      if (walked.months['whole-months'] > boundaries.length) boundaries.push(end);
      end += 1;
    }
    lastDays.push(boundaries);
  }
}, 3_600_000);

describe('the months of every period of four years, by all six conventions', () => {
  test('are those that walking through the days gives', () => {
    reportTried('months', { 'periods and conventions': checked, wrong: wrongCount });
    expect(wrong).toEqual([]);
    expect([checked, wrongCount]).toEqual([(6 * DAYS * (DAYS + 1)) / 2, 0]);
  });

  test('never fall when the period ends a day later', () => {
    const falls: string[] = [];
    for (const convention of CONVENTIONS) {
      const table = tableOf(convention);
      for (let start = 0; start < DAYS; start += 1) {
        for (let at = start * DAYS + start + 1; at < (start + 1) * DAYS; at += 1) {
          if ((table[at] ?? 0) < (table[at - 1] ?? 0)) falls.push(`${convention} ${DATES[start]}..${DATES[at % DAYS]}`);
        }
      }
    }
    expect(falls).toEqual([]);
  });

  test('of exactly k months are k: half-month, whole-months, exact', () => {
    const others: string[] = [];
    let periods = 0;
    for (const convention of SPLITTING) {
      lastDays.forEach((ends, start) => {
        ends.forEach((end, index) => {
          periods += 1;
          if (tableOf(convention)[start * DAYS + end] !== (index + 1) * 10_000)
            others.push(`${convention} ${DATES[start]}..${DATES[end]}`);
        });
      });
    }
    reportTried('periods of exactly k months', { periods, wrong: others.length });
    expect(others).toEqual([]);
    expect(periods).toBeGreaterThan(90_000);
  });

  test('split at a boundary lose nothing, for start days up to 28: half-month, whole-months, exact', () => {
    const losses: string[] = [];
    let splits = 0;
    for (const convention of SPLITTING) {
      const table = tableOf(convention);
      for (let start = 0; start < DAYS; start += 1) {
        if (Number((DATES[start] ?? '').slice(8)) > 28) continue;
        for (const last of lastDays[start] ?? []) {
          const before = table[start * DAYS + last] ?? 0;
          for (let end = last + 1; end < DAYS; end += 1) {
            splits += 1;
            const after = table[(last + 1) * DAYS + end] ?? 0;
            if (before + after !== table[start * DAYS + end])
              losses.push(`${convention} ${DATES[start]}, ${DATES[last]}..${DATES[end]}`);
          }
        }
      }
    }
    reportTried('periods split at a boundary', { splits, wrong: losses.length });
    expect(losses.slice(0, 10)).toEqual([]);
    expect(splits).toBeGreaterThan(10_000_000);
  });
});
