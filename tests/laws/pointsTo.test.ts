import { applyScenario, type Evaluation, type EvaluationCase, evaluate, evaluateJson, pointsTo } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pick, whole } from './support/draw.js';
import { fromParts } from './support/numbers.js';
import { drawParsed } from './support/parsed.js';
import { draws } from './support/settings.js';

/** The case with a party's score given in points instead of what it was. */
function withPoints(c: EvaluationCase, id: string, awarded: number): EvaluationCase {
  const others = c.parties.filter((party) => party.id !== id);
  return applyScenario(c, [{ path: 'parties', value: [...others, { id, awarded }] }]);
}

/** The points that one party can come to, by the range of the case in which all others have none. */
function rangeOf(c: EvaluationCase, id: string) {
  const others = evaluate(c).parties.filter((party) => party.id !== id);
  const { range } = evaluate(others.reduce((changed, other) => withPoints(changed, other.id, 0), c));
  return range ?? { min: Number.NaN, max: Number.NaN };
}

const minOf = ({ grade, scheme }: Evaluation) => scheme.bands.find((band) => band.id === grade?.id)?.min ?? -1;

describe('what a grade would take', () => {
  test('suffices with everything else at its best or at its least, and one step less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { parties: true, rubrics: true, noVeto: true });
        const { bands, rounding } = evaluation.scheme;
        const step = 10 ** rounding.decimals;
        const { min, parties } = pointsTo(evaluation, pick(draw, bands).id);
        const { id, share, awarded, needed, safe } = pick(draw, parties);
        if (evaluation.complete) expect(safe).toBe(needed);
        const own = rangeOf(parsed, id);
        const most = awarded === null ? own.max : share;
        for (const [bound, least] of [['max', needed] as const, ['min', safe] as const]) {
          const others = parties.filter((party) => party.id !== id);
          const rest = others.reduce((c, other) => withPoints(c, other.id, rangeOf(parsed, other.id)[bound]), parsed);
          const totalWith = (points: number) => evaluate(withPoints(rest, id, points)).total ?? Number.NaN;
          if (least === null) {
            expect(totalWith(most)).toBeLessThan(min);
            continue;
          }
          expect(least).toBeLessThanOrEqual(most);
          expect(totalWith(least)).toBeGreaterThanOrEqual(min);
          if (least > 0)
            expect(totalWith(fromParts(Math.round(least * step) - 1, rounding.decimals))).toBeLessThan(min);
        }
      }),
      draws(80),
    );
  });

  test('of an indicator suffices with the rest at its best or at its least, and one unit less does not', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { rubrics: true, parties: true, noVeto: true });
        const { bands } = evaluation.scheme;
        const { min, indicators } = pointsTo(evaluation, pick(draw, bands).id);
        const linked = indicators.filter((indicator) => indicator.linked);
        fc.pre(linked.length > 0);
        const { id, needed, safe } = pick(draw, linked);
        if (evaluation.complete) expect(safe).toBe(needed);
        const { decimals = 0, target = 0 } = evaluation.indicators.find((indicator) => indicator.id === id) ?? {};
        const scale = 10 ** decimals;
        const rangeWith = (steps: number) =>
          evaluate(applyScenario(parsed, [{ path: `indicators.${id}.actual`, value: fromParts(steps, decimals) }]))
            .range ?? { min: Number.NaN, max: Number.NaN };
        for (const [bound, least] of [['max', needed] as const, ['min', safe] as const]) {
          if (least === null) {
            expect(rangeWith(whole(draw, 0, Math.round(target * scale * 2)))[bound]).toBeLessThan(min);
            continue;
          }
          const steps = Math.round(least * scale);
          expect(rangeWith(steps)[bound]).toBeGreaterThanOrEqual(min);
          if (steps > 0) expect(rangeWith(steps - 1)[bound]).toBeLessThan(min);
        }
      }),
      draws(60),
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
        const { evaluation } = drawParsed(draw, { complete: true, parties: true, gaps: true });
        for (const band of evaluation.scheme.bands) {
          const aim = pointsTo(evaluation, band.id);
          expect(aim.reached).toBe(minOf(evaluation) >= band.min);
          expect(aim.inGap ?? false).toBe((aim.distance ?? 1) <= 0 && evaluation.grade === null);
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
