import { completionRate, expectedToDate, indicatorStatus, outlook } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideOnPaper } from '../deep/oracle.js';
import { anyCount, fromParts } from './support/numbers.js';
import { draws } from './support/settings.js';

/** Months in ten-thousandths, the finest that a convention gives. */
const anyMonths = (least = 0) =>
  fc.oneof(
    fc.integer({ min: least === 0 ? 0 : 1, max: 72 }).map((halves) => halves * 5000),
    fc.integer({ min: Math.max(least, least === 0 ? 0 : 1), max: 360_000 }),
  );
const months = (parts: number) => fromParts(parts, 4);
const anyTarget = fc.integer({ min: 1, max: 20_000 });
const halfUp = (numerator: bigint, denominator: bigint) => Number(divideOnPaper(numerator, denominator, 2, 'half-up'));

describe('the volume expected to date', () => {
  test('is target x months / term on paper, and never above the target', () => {
    fc.assert(
      fc.property(anyCount(), anyMonths(), anyMonths(1), (target, passed, term) => {
        const expected = expectedToDate(target, months(passed), months(term));
        const whole = halfUp(BigInt(target) * BigInt(Math.min(passed, term)), BigInt(term));
        expect(expected).toBe(whole);
        expect(expected).toBeLessThanOrEqual(target);
      }),
      draws(5000),
    );
  });

  test('never falls as months pass', () => {
    fc.assert(
      fc.property(anyCount(), anyMonths(), anyMonths(), anyMonths(1), (target, passed, more, term) => {
        const now = expectedToDate(target, months(passed), months(term)) ?? -1;
        expect(expectedToDate(target, months(passed + more), months(term))).toBeGreaterThanOrEqual(now);
      }),
      draws(3000),
    );
  });

  test('is the target where targets cover only the period, and null for a term of 0 months', () => {
    fc.assert(
      fc.property(anyCount(), anyMonths(), anyMonths(), (target, passed, term) => {
        expect(expectedToDate(target, months(passed), months(term), 'period')).toBe(target);
        expect(expectedToDate(target, months(passed), 0)).toBeNull();
      }),
      draws(1000),
    );
  });
});

describe('the status of an indicator', () => {
  test('is decided by whole numbers: against the target, then against the exact volume expected to date', () => {
    fc.assert(
      fc.property(anyCount(), anyCount(), anyMonths(), anyMonths(1), (target, actual, passed, term) => {
        const onPace = BigInt(actual) * BigInt(term) >= BigInt(target) * BigInt(Math.min(passed, term));
        const expected =
          target === 0
            ? 'no-target'
            : actual > target
              ? 'exceeded'
              : actual === target
                ? 'met'
                : onPace
                  ? 'on-pace'
                  : 'behind';
        expect(indicatorStatus(target, actual, months(passed), months(term))).toBe(expected);
      }),
      draws(10_000),
    );
  });

  test('agrees with the printed rate and the printed volume expected to date', () => {
    fc.assert(
      fc.property(anyTarget, anyCount(), anyMonths(), anyMonths(1), (target, actual, passed, term) => {
        const status = indicatorStatus(target, actual, months(passed), months(term));
        const rate = completionRate({ actual, target }) ?? -1;
        const expected = expectedToDate(target, months(passed), months(term)) ?? -1;
        if (status === 'exceeded') expect(rate).toBeGreaterThanOrEqual(100);
        else expect(rate).toBeLessThanOrEqual(100);
        if (status === 'met') expect(rate).toBe(100);
        // Printed figures are rounded, so they may be equal where the exact ones differ, never the other way round.
        if (status === 'on-pace') expect(actual).toBeGreaterThanOrEqual(expected - 0.005);
        if (status === 'behind') expect(actual).toBeLessThanOrEqual(expected + 0.005);
      }),
      draws(10_000),
    );
  });

  test('never gets worse when more is done', () => {
    const order = ['behind', 'on-pace', 'met', 'exceeded'];
    const rank = (...of: Parameters<typeof indicatorStatus>) => order.indexOf(indicatorStatus(...of));
    fc.assert(
      fc.property(anyTarget, anyCount(), anyCount(), anyMonths(), anyMonths(), (target, actual, more, passed, term) => {
        const now = rank(target, actual, months(passed), months(term));
        expect(now).toBeGreaterThanOrEqual(0);
        expect(rank(target, actual + more, months(passed), months(term))).toBeGreaterThanOrEqual(now);
      }),
      draws(3000),
    );
  });

  test('below target is behind where targets cover only the period, and for a term of 0 months', () => {
    fc.assert(
      fc.property(
        anyTarget,
        anyMonths(),
        anyMonths(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (target, passed, term, part) => {
          const actual = Math.floor(target * part);
          expect(indicatorStatus(target, actual, months(passed), months(term), 'period')).toBe('behind');
          expect(indicatorStatus(target, actual, months(passed), 0)).toBe('behind');
        },
      ),
      draws(1000),
    );
  });
});

describe('the outlook', () => {
  const cases = fc.tuple(anyCount(), anyCount(), anyMonths(), anyMonths(1), anyMonths());

  test('is what long division on paper gives', () => {
    fc.assert(
      fc.property(cases, ([target, actual, passed, term, left]) => {
        const remaining = Math.max(0, target - actual);
        expect(outlook(target, actual, months(passed), months(term), months(left))).toEqual({
          remaining,
          monthsLeft: halfUp(BigInt(left), 10_000n),
          neededPerMonth: remaining === 0 ? 0 : left === 0 ? null : halfUp(BigInt(remaining) * 10_000n, BigInt(left)),
          projected: passed === 0 ? null : halfUp(BigInt(actual) * BigInt(term), BigInt(passed)),
        });
      }),
      draws(10_000),
    );
  });

  test('adds up: what remains, done on top, meets the target and leaves nothing', () => {
    fc.assert(
      fc.property(
        anyTarget,
        anyCount(),
        anyMonths(),
        anyMonths(1),
        anyMonths(),
        (target, actual, passed, term, left) => {
          const { remaining } = outlook(target, actual, months(passed), months(term), months(left));
          const done = actual + remaining;
          expect(done).toBe(Math.max(target, actual));
          const then = outlook(target, done, months(passed), months(term), months(left));
          expect([then.remaining, then.neededPerMonth]).toEqual([0, 0]);
          expect(['met', 'exceeded']).toContain(indicatorStatus(target, done, months(passed), months(term)));
        },
      ),
      draws(3000),
    );
  });

  test('projects the target itself where the pace is exactly the one expected', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (pace, passed, left) => {
          const term = passed + left;
          expect(outlook(pace * term, pace * passed, passed, term, left)).toEqual({
            remaining: pace * left,
            monthsLeft: left,
            neededPerMonth: left === 0 ? 0 : pace,
            projected: pace * term,
          });
        },
      ),
      draws(1000),
    );
  });

  test('names no pace and no projection where targets cover only the period', () => {
    fc.assert(
      fc.property(cases, ([target, actual, passed, term, left]) => {
        const of = outlook(target, actual, months(passed), months(term), months(left), 'period');
        expect([of.neededPerMonth, of.projected]).toEqual([null, null]);
        expect(of.remaining).toBe(Math.max(0, target - actual));
      }),
      draws(1000),
    );
  });
});
