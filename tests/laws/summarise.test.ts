import { evaluateJson, summarise } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { shuffled } from './support/draw.js';
import { drawParsed } from './support/parsed.js';
import { draws } from './support/settings.js';

describe('a summary', () => {
  test('does not depend on the order of the evaluations but for the places it names', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawCase(draw, { parties: true });
        const given = { given: scheme.input.scheme as string, scheme: scheme.scheme };
        const all = [0, 1, 2, 3].map(() => drawParsed(draw, { scheme: given, parties: true }).evaluation);
        const [one, other] = [summarise(all), summarise(shuffled(draw, all))];
        const figures = ({ ranking, indicators, ...rest }: typeof one) => ({
          ...rest,
          ranking: ranking.map(({ rank, tied, total, grade }) => ({ rank, tied, total, grade })),
          // Two stations may label an own indicator differently; the first is shown.
          indicators: new Map(
            indicators.map(({ id, count, rate, statuses, onSchedule }) => [id, [count, rate, statuses, onSchedule]]),
          ),
        });
        expect(figures(other)).toEqual(figures(one));
        const totals = all.flatMap(({ total }) => (total === null ? [] : [total]));
        expect(one.ranking.map(({ total }) => total)).toEqual([...totals].sort((x, y) => y - x));
        expect([one.count, one.complete, one.totals?.count ?? 0]).toEqual([4, totals.length, totals.length]);
        expect(one.grades.reduce((sum, { count }) => sum + count, one.ungraded)).toBe(4);
      }),
      draws(60),
    );
  });

  test('graded again under its own bands gives every station the grade it has', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawParsed(draw, { complete: true, parties: true, gaps: true });
        const { scheme, total, grade } = evaluation;
        const bandsOnly = { ...scheme, parties: [] };
        const { regraded } = summarise([evaluation], { scheme: bandsOnly });
        expect(regraded?.ranking.map((entry) => [entry.total, entry.grade])).toEqual([[total, grade?.id ?? null]]);
        const shares = scheme.parties.every(({ share }) => share > 0);
        const whole = summarise([evaluation], { scheme }).regraded;
        expect(whole?.ranking.map((entry) => [entry.total, entry.grade])).toEqual(
          shares ? [[total, grade?.id ?? null]] : [],
        );
        expect(whole?.notComparableStations).toHaveLength(shares ? 0 : 1);
      }),
      draws(60),
    );
  });

  test('of any number of stations has quartiles near the exact ones and between the least and the greatest', () => {
    const station = evaluateJson(JUST_A_CASE);
    fc.assert(
      fc.property(
        fc.constantFrom(1, 7, 10_001, 12_000),
        fc.constantFrom(1, 3, 10_001, 50_000),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.constantFrom(0, 8995),
        (count, different, seed, least) => {
          const totals = Array.from(
            { length: count },
            (_, index) => (least + ((index * 7919 + seed) % different)) / 100,
          );
          const { totals: found } = summarise(totals.map((total) => ({ ...station, total })));
          const ordered = totals.sort((a, b) => a - b);
          const isExact = new Set(ordered).size <= 10_001;
          expect([found?.method, found?.min, found?.max]).toEqual([
            isExact ? 'exact' : 'sketch',
            ordered[0],
            ordered.at(-1),
          ]);
          const quartiles = [found?.lowerQuartile ?? -1, found?.median ?? -1, found?.upperQuartile ?? -1];
          for (const [index, quartile] of quartiles.entries()) {
            const rank = ((count - 1) * (index + 1)) / 4;
            const [low, high] = [ordered[Math.floor(rank)] ?? 0, ordered[Math.ceil(rank)] ?? 0];
            const exact = low + (high - low) * (rank - Math.floor(rank));
            expect(Math.abs(quartile - exact)).toBeLessThanOrEqual(0.0051 + (isExact ? 0 : exact * 0.0005));
            expect(quartile).toBeGreaterThanOrEqual(found?.min ?? 0);
            expect(quartile).toBeLessThanOrEqual(found?.max ?? 0);
          }
        },
      ),
      draws(20),
    );
  });
});

const JUST_A_CASE = {
  version: 1,
  stage: 'final',
  scheme: { id: 'none', title: 'none' },
  station: { name: 'x' },
  agreement: { start: '2024-01-01', end: '2024-12-31' },
  period: { start: '2024-01-01', end: '2024-12-31' },
  indicators: [],
  parties: [],
};
