import { type Evaluation, evaluateJson, gradeOf } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { chance, pick, shuffled, whole } from './support/draw.js';
import { fromParts } from './support/numbers.js';
import { draws } from './support/settings.js';

/** Sums in ten-thousandths: no drawn scheme has a finer score. */
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 1e4), 0) / 1e4;

const awardedOf = ({ parties }: Evaluation) => parties.map((party) => party.awarded ?? Number.NaN);

describe('the scores of an evaluation', () => {
  test('printed line by line add up to the printed total', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluateJson(drawCase(draw, { complete: true, parties: true }).input);
        expect(evaluation.complete).toBe(true);
        expect(evaluation.total).toBe(sumOf(awardedOf(evaluation)));
        const { decimals } = evaluation.scheme.rounding;
        for (const score of awardedOf(evaluation)) expect(score).toBe(Number(score.toFixed(decimals)));
      }),
      draws(80),
    );
  });

  test('lie between 0 and their shares, and the total between 0 and the points of the scheme', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parties, range, scheme } = evaluateJson(drawCase(draw, { gaps: true }).input);
        for (const { awarded, share, ratio } of parties) {
          expect(awarded ?? 0).toBeGreaterThanOrEqual(0);
          expect(awarded ?? 0).toBeLessThanOrEqual(share);
          expect(ratio ?? 0).toBeLessThanOrEqual(100);
          expect(ratio === null).toBe(awarded === null || share === 0);
        }
        expect(range?.min ?? 0).toBeGreaterThanOrEqual(0);
        expect(range?.max ?? 0).toBeLessThanOrEqual(scheme.totalPoints);
      }),
      draws(80),
    );
  });

  test('raised in one party never lower the grade, without a veto or gap bands', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, scheme } = drawCase(draw, { complete: true, parties: true, noVeto: true });
        const before = evaluateJson(input);
        const party = pick(draw, before.parties);
        const { decimals } = scheme.rounding;
        const room = Math.round((party.share - (party.awarded ?? 0)) * 10 ** decimals);
        const raised = fromParts(Math.round((party.awarded ?? 0) * 10 ** decimals) + whole(draw, 0, room), decimals);
        const after = evaluateJson({
          ...input,
          parties: input.parties.map((given) => (given.id === party.id ? { id: party.id, awarded: raised } : given)),
        });
        const minOf = ({ grade }: Evaluation) => scheme.bands.find((band) => band.id === grade?.id)?.min ?? -1;
        expect(after.total).toBeGreaterThanOrEqual(before.total ?? 0);
        expect(minOf(after)).toBeGreaterThanOrEqual(minOf(before));
      }),
      draws(80),
    );
  });

  test('where all are there, leave a range of one total and its grade', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { total, grade, range } = evaluateJson(
          drawCase(draw, { complete: true, parties: true, gaps: true }).input,
        );
        expect(range).toEqual({ min: total, max: total, grades: grade === null ? [] : [grade.id] });
      }),
      draws(80),
    );
  });

  test('without parties give no total, no grade and no range, and are complete', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = { id: 'compliance-only', title: '仅达标', compliance: [{ id: 's', label: 'S', threshold: 3 }] };
        const { input } = drawCase(draw, { noVeto: true });
        const { compliance: _, ...rest } = input;
        const own = rest.indicators.map((indicator) => ({ label: 'x', unit: 'y', decimals: 6, ...indicator }));
        const given = { ...rest, scheme, parties: [], indicators: own.map(({ targetFormula: __, ...other }) => other) };
        expect(evaluateJson(given)).toMatchObject({
          total: null,
          grade: null,
          range: null,
          complete: true,
          parties: [],
        });
      }),
      draws(50),
    );
  });
});

describe('the range of an unfinished evaluation', () => {
  test('holds the total of every way to finish it, and its ends are reached', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, scheme } = drawCase(draw, { parties: true, gaps: true });
        const open = evaluateJson(input);
        const { decimals } = scheme.rounding;
        const finish = (score: (most: number) => number) => {
          const scores = new Map(
            open.parties
              .filter(({ awarded, input }) => awarded === null && input === 'none')
              .map(({ id, share }) => [
                id,
                { id, awarded: fromParts(score(Math.round(share * 10 ** decimals)), decimals) },
              ]),
          );
          const kept = input.parties.filter(({ id }) => !scores.has(String(id)));
          return evaluateJson({ ...input, parties: [...kept, ...scores.values()] });
        };
        const [lowest, some, highest] = [
          finish(() => 0),
          finish((most) => whole(draw, 0, most)),
          finish((most) => most),
        ];
        for (const { range } of [lowest, some, highest]) {
          expect(range?.min).toBeGreaterThanOrEqual(open.range?.min ?? Number.NaN);
          expect(range?.max).toBeLessThanOrEqual(open.range?.max ?? Number.NaN);
          // Knowing more never makes a grade possible that was not.
          for (const id of range?.grades ?? []) expect(open.range?.grades).toContain(id);
        }
        expect(lowest.range?.min).toBe(open.range?.min);
        expect(highest.range?.max).toBe(open.range?.max);
      }),
      draws(80),
    );
  });

  test('names exactly the grades that trying every total in it reaches, top first', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, scheme } = drawCase(draw, { parties: true, gaps: true });
        fc.pre(scheme.rounding.decimals <= 2);
        const { range, veto } = evaluateJson(input);
        const step = 10 ** scheme.rounding.decimals;
        const [first, last] = [Math.round((range?.min ?? 0) * step), Math.round((range?.max ?? 0) * step)];
        const cap = scheme.bands.find((band) => band.id === veto?.capGrade);
        const reached = new Set<string>();
        for (let total = last; total >= first; total -= 1) {
          const band = gradeOf(fromParts(total, scheme.rounding.decimals), scheme.bands);
          if (band !== null) reached.add(cap !== undefined && cap.min < band.min ? cap.id : band.id);
        }
        expect(range?.grades).toEqual([...reached]);
      }),
      draws(60),
    );
  });

  test('is null nowhere that a party lacks its score, and neither total nor grade is made up', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluateJson(drawCase(draw, { parties: true }).input);
        const missing = evaluation.parties.some((party) => party.awarded === null);
        expect(evaluation.complete).toBe(!missing);
        if (missing) expect([evaluation.total, evaluation.grade]).toEqual([null, null]);
        expect(evaluation.range).not.toBeNull();
      }),
      draws(100),
    );
  });
});

describe('a veto', () => {
  test('never raises a grade, changes no points, and says whether it lowered the grade', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, scheme } = drawCase(draw, { complete: chance(draw, 80), parties: true, gaps: true });
        const [without, capped] = [evaluateJson({ ...input, vetoes: [] }), evaluateJson(input)];
        expect([capped.total, capped.parties]).toEqual([without.total, without.parties]);
        expect([capped.range?.min, capped.range?.max]).toEqual([without.range?.min, without.range?.max]);
        const minOf = ({ grade }: Evaluation) => scheme.bands.find((band) => band.id === grade?.id)?.min ?? -1;
        expect(minOf(capped)).toBeLessThanOrEqual(minOf(without));
        expect(capped.veto?.lowered ?? false).toBe(minOf(capped) < minOf(without));
        const invoked = (input.vetoes ?? []).map(({ id }) => scheme.vetoes.find((veto) => veto.id === id)?.capGrade);
        const caps = scheme.bands.filter((band) => invoked.includes(band.id)).map((band) => band.min);
        if (without.grade !== null) expect(minOf(capped)).toBe(Math.min(minOf(without), ...caps));
      }),
      draws(100),
    );
  });

  test('changes nothing when the vetoes are invoked in another order, but which of two alike is named', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { complete: true, parties: true, gaps: true });
        const [one, other] = [
          evaluateJson(input),
          evaluateJson({ ...input, vetoes: shuffled(draw, input.vetoes ?? []) }),
        ];
        expect([other.grade, other.range, other.veto?.capGrade]).toEqual([one.grade, one.range, one.veto?.capGrade]);
      }),
      draws(100),
    );
  });
});
