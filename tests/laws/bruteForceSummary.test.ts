import { type Evaluation, evaluate, parseCase, type Rounding, type Scheme, summarise } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { chance, type Draw, pick, shuffled, whole } from './support/draw.js';
import { exactly, over, printed, times } from './support/exactly.js';
import { countedNaively, fiveFigures, rankedNaively, regradedNaively } from './support/naiveSummary.js';
import { fromParts } from './support/numbers.js';
import { type DrawnScheme, drawScheme } from './support/schemes.js';
import { draws } from './support/settings.js';

const drawStation = (draw: Draw, scheme: DrawnScheme) =>
  evaluate(parseCase(drawCase(draw, { scheme, complete: chance(draw, 70) }).input));

const percent = (part: number, of: number, rounding: Rounding = { decimals: 2, mode: 'half-up' }) =>
  printed(times(over(exactly(part), exactly(of)), exactly(100)), rounding);

/** Stations of one scheme or of two, now and then one of them twice. */
function drawStations(draw: Draw): { stations: Evaluation[]; schemes: DrawnScheme[] } {
  const schemes = [drawScheme(draw, { gaps: true }), drawScheme(draw, { gaps: true })];
  const drawn = Array.from({ length: whole(draw, 0, 7) }, () =>
    drawStation(draw, (chance(draw, 80) ? schemes[0] : pick(draw, schemes)) as DrawnScheme),
  );
  const again = drawn.length > 0 && chance(draw, 40) ? [pick(draw, drawn)] : [];
  return { stations: shuffled(draw, [...drawn, ...again]), schemes };
}

/** The scheme with its points shared out otherwise, or other bands, or neither. */
function drawOther(draw: Draw, { scheme }: DrawnScheme, another: Scheme): Scheme {
  const { parties, totalPoints } = scheme;
  const way = pick(draw, ['shares', 'bands', 'none', 'same', 'other'] as const);
  if (way === 'same') return scheme;
  if (way === 'other') return another;
  if (way === 'none') return { ...another, parties: [], totalPoints: pick(draw, [totalPoints, 100, 1000]) };
  if (way === 'bands') return { ...scheme, bands: shuffled(draw, another.bands) };
  const shares = parties.map(() => fromParts(whole(draw, 0, 10_000), 2));
  const rounding = { decimals: whole(draw, 0, 4), mode: pick(draw, ['half-up', 'half-even', 'down'] as const) };
  return {
    ...scheme,
    rounding,
    parties: shuffled(draw, parties).map((party, at) => ({ ...party, share: shares[at] ?? 0 })),
  };
}

const countsOf = (grades: readonly { id: string; count: number }[]) => grades.map(({ id, count }) => [id, count]);

describe('a summary, counted again', () => {
  test('has the totals, grades, ranks and rates that sorting and counting give', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { stations } = drawStations(draw);
        const summary = summarise(stations);
        const totals = stations.flatMap(({ total, grade }, index) =>
          total === null ? [] : [{ index, total, grade: grade?.id ?? null }],
        );
        expect(summary.totals).toEqual(fiveFigures(totals.map(({ total }) => total)));
        expect(summary.ranking.map(({ name: _, ...entry }) => entry)).toEqual(rankedNaively(totals));
        for (const { index, name } of summary.ranking) expect(name).toBe(stations[index]?.station.name);
        const grades = stations.map(({ grade }) => grade?.id ?? null);
        expect(countsOf(summary.grades)).toEqual(
          countedNaively(
            stations.map(({ scheme }) => scheme),
            grades,
          ),
        );
        expect([summary.count, summary.complete, summary.ungraded, summary.unranked]).toEqual([
          stations.length,
          stations.filter(({ complete }) => complete).length,
          grades.filter((grade) => grade === null).length,
          stations.length - totals.length,
        ]);
        const parties = stations.flatMap((station) => station.parties);
        expect(summary.parties.map(({ id }) => id)).toEqual([...new Set(parties.map(({ id }) => id))]);
        for (const { id, count, ratio } of summary.parties) {
          const ratios = parties.flatMap((party) =>
            party.id !== id || party.awarded === null || party.share === 0 ? [] : [percent(party.awarded, party.share)],
          );
          expect([count, ratio]).toEqual([ratios.length, fiveFigures(ratios)]);
        }
        const indicators = stations.flatMap(({ indicators, scheme: { rounding } }) =>
          indicators.map((indicator) => ({ ...indicator, rounding })),
        );
        expect(summary.indicators.map(({ id }) => id)).toEqual([...new Set(indicators.map(({ id }) => id))]);
        for (const { id, count, rate, statuses, onSchedule } of summary.indicators) {
          const own = indicators.filter((indicator) => indicator.id === id);
          const withTarget = own.filter(({ target }) => target > 0);
          expect(count).toBe(own.length);
          expect(rate).toEqual(
            fiveFigures(withTarget.map(({ actual, target, rounding }) => percent(actual, target, rounding))),
          );
          for (const [status, many] of Object.entries(statuses)) {
            expect(many).toBe(own.filter((indicator) => indicator.status === status).length);
          }
          const notBehind = withTarget.filter(({ status }) => status !== 'behind').length;
          expect(onSchedule).toBe(withTarget.length === 0 ? null : percent(notBehind, withTarget.length));
        }
      }),
      draws(60),
    );
  });

  test('graded again has for each station the points that its part of every share comes to', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { stations, schemes } = drawStations(draw);
        const scheme = drawOther(draw, schemes[0] as DrawnScheme, drawScheme(draw, { gaps: true }).scheme);
        const { regraded } = summarise(stations, { scheme });
        const all = stations.map((station, index) => {
          const other = regradedNaively(station, scheme);
          return { index, name: station.station.name, other };
        });
        const comparable = all.flatMap(({ index, other }) => (other === null ? [] : [{ index, ...other }]));
        expect(regraded?.ranking.map(({ name: _, ...entry }) => entry)).toEqual(rankedNaively(comparable));
        expect(regraded?.totals).toEqual(fiveFigures(comparable.map(({ total }) => total)));
        expect(countsOf(regraded?.grades ?? [])).toEqual(
          countedNaively(
            [scheme],
            comparable.map(({ grade }) => grade),
          ),
        );
        expect(regraded?.notComparableStations).toEqual(
          all.flatMap(({ index, name, other }) => (other === null ? [{ index, name }] : [])),
        );
        expect([regraded?.comparable, regraded?.notComparable]).toEqual([
          comparable.length,
          stations.length - comparable.length,
        ]);
      }),
      draws(60),
    );
  });
});
