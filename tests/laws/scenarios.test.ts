import {
  applyScenario,
  compareEvaluations,
  type Evaluation,
  type EvaluationCase,
  evaluate,
  evaluateJson,
  parseCase,
  pointsTo,
  sensitivity,
  summarise,
} from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseWishes, drawCase } from './support/cases.js';
import { pick, shuffled } from './support/draw.js';
import { deepFrozen } from './support/frozen.js';
import { fromParts } from './support/numbers.js';
import { draws } from './support/settings.js';

function drawParsed(draw: fc.GeneratorValue, wishes: CaseWishes = {}) {
  const parsed = parseCase(drawCase(draw, wishes).input);
  return { parsed, evaluation: evaluate(parsed) };
}

/** The case with a party's score given in points instead of what it was. */
function withPoints(c: EvaluationCase, id: string, awarded: number): EvaluationCase {
  const others = c.parties.filter((party) => party.id !== id);
  return applyScenario(c, [{ path: 'parties', value: [...others, { id, awarded }] }]);
}

const minOf = ({ grade, scheme }: Evaluation) => scheme.bands.find((band) => band.id === grade?.id)?.min ?? -1;

describe('a scenario', () => {
  test('of no changes is the case itself, and changes nothing of it', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true, stated: true });
        const before = structuredClone(parsed);
        expect(applyScenario(deepFrozen(parsed), [])).toStrictEqual(before);
      }),
      draws(60),
    );
  });

  test('undone is the case itself', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true });
        fc.pre(parsed.indicators.length > 0);
        const { id, actual } = pick(draw, parsed.indicators);
        const path = `indicators.${id}.actual`;
        const there = applyScenario(parsed, [{ path, value: Math.round((actual + 1) * 1e6) / 1e6 }]);
        expect(there.indicators.find((indicator) => indicator.id === id)?.actual).not.toBe(actual);
        expect(applyScenario(there, [{ path, value: actual }])).toStrictEqual(parsed);
      }),
      draws(60),
    );
  });
});

describe('what a grade would take', () => {
  test('suffices, and one step less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { complete: true, parties: true, noVeto: true });
        const { bands, rounding } = evaluation.scheme;
        const step = 10 ** rounding.decimals;
        const { min, parties } = pointsTo(evaluation, pick(draw, bands).id);
        const { id, share, needed, safe } = pick(draw, parties);
        expect(safe).toBe(needed);
        const totalWith = (points: number) => evaluate(withPoints(parsed, id, points)).total ?? Number.NaN;
        if (needed === null) {
          expect(totalWith(share)).toBeLessThan(min);
          return;
        }
        expect(totalWith(needed)).toBeGreaterThanOrEqual(min);
        if (needed > 0)
          expect(totalWith(fromParts(Math.round(needed * step) - 1, rounding.decimals))).toBeLessThan(min);
      }),
      draws(80),
    );
  });

  test('of an indicator suffices, and one unit less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { complete: true, rubrics: true, parties: true, noVeto: true });
        const { bands } = evaluation.scheme;
        const { min, indicators } = pointsTo(evaluation, pick(draw, bands).id);
        const linked = indicators.filter((indicator) => indicator.linked);
        fc.pre(linked.length > 0);
        const { id, needed } = pick(draw, linked);
        const decimals = evaluation.indicators.find((indicator) => indicator.id === id)?.decimals ?? 0;
        const totalWith = (actual: number) =>
          evaluate(applyScenario(parsed, [{ path: `indicators.${id}.actual`, value: actual }])).total ?? Number.NaN;
        if (needed === null) return;
        expect(totalWith(needed)).toBeGreaterThanOrEqual(min);
        const scale = 10 ** decimals;
        if (needed > 0) expect(totalWith(fromParts(Math.round(needed * scale) - 1, decimals))).toBeLessThan(min);
      }),
      draws(40),
    );
  });

  test('of an indicator is found where tiers fall or lie far above the target', () => {
    const tier = fc.record({
      min: fc.constantFrom(0, 20, 50, 100, 150, 30_000),
      points: fc.integer({ min: 0, max: 100 }),
    });
    const tiers = fc.uniqueArray(tier, { minLength: 1, maxLength: 4, selector: ({ min }) => min });
    fc.assert(
      fc.property(tiers, fc.integer({ min: 1, max: 100 }), (steps, min) => {
        const rubric = {
          id: 'r',
          label: 'r',
          points: 100,
          rule: { kind: 'tiers' as const, indicator: 'i', tiers: steps },
        };
        const days = { start: '2024-01-01', end: '2024-12-31' };
        const evaluation = evaluateJson({
          ...{ version: 1, stage: 'final', station: { name: 'x' }, agreement: days, period: days },
          scheme: {
            ...{ id: 's', title: 's', indicators: [{ id: 'i', label: 'i', unit: 'u' }] },
            parties: [{ id: 'p', label: 'p', share: 100, rubric }],
            bands: [{ id: 'aim', label: 'aim', min }],
          },
          indicators: [{ id: 'i', target: 100, actual: 1 }],
          parties: [{ id: 'p', rubric: {} }],
        });
        // With a target of 100 a rate in percent is the volume itself.
        const sufficient = steps.filter(({ points }) => points >= min).map((step) => step.min);
        const least = sufficient.length === 0 ? null : Math.min(...sufficient);
        expect(pointsTo(evaluation, 'aim').indicators[0]?.needed).toBe(least);
      }),
      draws(150),
    );
  });

  test('is nothing more where the grade is reached, and names the veto that keeps it out of reach', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { evaluation } = drawParsed(draw, { complete: true, parties: true });
        for (const band of evaluation.scheme.bands) {
          const aim = pointsTo(evaluation, band.id);
          expect(aim.reached).toBe(minOf(evaluation) >= band.min);
          if (aim.blockedBy !== undefined) expect(aim.parties.every(({ needed }) => needed === null)).toBe(true);
          else if ((aim.distance ?? 1) <= 0) {
            for (const { needed, awarded } of aim.parties) expect(needed).toBeLessThanOrEqual(awarded ?? -1);
          }
        }
      }),
      draws(80),
    );
  });
});

describe('a sensitivity', () => {
  test('of a score or an indicator is what evaluating the changed case gives', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { complete: true, parties: true, gaps: true });
        const effects = sensitivity(evaluation).filter(({ kind }) => kind !== 'leaf');
        fc.pre(effects.length > 0);
        const effect = pick(draw, effects);
        const { path, step } = effect;
        const [list, id, key] = path.split('.');
        const items: readonly { readonly id: string }[] = list === 'parties' ? parsed.parties : parsed.indicators;
        const item = items.find((candidate) => candidate.id === id) as Record<string, unknown> | undefined;
        const value = Math.round((Number(item?.[key ?? '']) + step) * 1e6) / 1e6;
        const changed = evaluate(applyScenario(parsed, [{ path, value }]));
        expect([effect.total, effect.grade]).toEqual([changed.total, changed.grade?.id ?? null]);
        expect(effect.change).toBeCloseTo((changed.total ?? 0) - (evaluation.total ?? 0), 6);
        if (!effect.linked) expect(effect.change).toBe(0);
      }),
      draws(80),
    );
  });
});

describe('a comparison', () => {
  test('of an evaluation with itself finds nothing, and in the other order the opposite', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawCase(draw, { gaps: true });
        const given = { given: scheme.input.scheme as string, scheme: scheme.scheme };
        const [a, b] = [drawParsed(draw, { scheme: given }).evaluation, drawParsed(draw, { scheme: given }).evaluation];
        expect(compareEvaluations(a, a)).toEqual([]);
        const sides = (x: Evaluation, y: Evaluation) =>
          compareEvaluations(x, y).filter(({ kind }) => kind === 'figure' || kind === 'verdict');
        const there = sides(a, b).map(({ path, before, after, difference }) => [path, before, after, difference]);
        const back = sides(b, a).map(({ path, before, after, difference }) => [
          path,
          after,
          before,
          difference === undefined ? undefined : -difference,
        ]);
        expect(new Set(there.map(String))).toEqual(new Set(back.map(String)));
      }),
      draws(80),
    );
  });
});

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
});
