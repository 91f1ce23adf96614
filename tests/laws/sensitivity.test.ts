import { applyScenario, type EvaluationCase, evaluate, parseCase, type RubricValues, sensitivity } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, pick } from './support/draw.js';
import { drawParsed } from './support/parsed.js';
import { leavesOf } from './support/rubrics.js';
import { draws } from './support/settings.js';

describe('a sensitivity', () => {
  test('is what evaluating the changed case gives', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed, evaluation } = drawParsed(draw, { parties: true, gaps: true, rubrics: chance(draw, 50) });
        const effects = sensitivity(evaluation);
        fc.pre(effects.length > 0);
        const effect = pick(draw, effects);
        const { path, step, kind } = effect;
        const [list, id = '', ...keys] = path.split('.');
        const items: readonly { readonly id: string }[] = list === 'parties' ? parsed.parties : parsed.indicators;
        const item = items.find((candidate) => candidate.id === id);
        expect(step).toBeLessThanOrEqual(1);
        const changed = evaluate(
          kind === 'leaf' ? withMore(parsed, id, keys[1] ?? '') : withOther(path, keys[0] ?? ''),
        );
        expect([effect.total, effect.grade]).toEqual([changed.total, changed.grade?.id ?? null]);
        expect(effect.change).toBeCloseTo((changed.range?.min ?? 0) - (evaluation.range?.min ?? 0), 6);
        if (!effect.linked || step === 0) expect(effect.change).toBe(0);

        function withOther(at: string, key: string): EvaluationCase {
          const value = Number((item as Record<string, unknown> | undefined)?.[key]);
          return applyScenario(parsed, [{ path: at, value: Math.round((value + step) * 1e6) / 1e6 }]);
        }
      }),
      draws(120),
    );
  });
});

/** The case with one more of what a party, or each evaluator of its panel, gave for a leaf, as far as there is more. */
function withMore(c: EvaluationCase, partyId: string, leafId: string): EvaluationCase {
  const rubric = evaluate(c).scheme.parties.find(({ id }) => id === partyId)?.rubric;
  const leaf = rubric && leavesOf(rubric).find(({ id }) => id === leafId);
  const more = (values: RubricValues): RubricValues => {
    const value = values[leafId];
    if (value === undefined || leaf === undefined) return values;
    if (Array.isArray(value)) {
      const items = leaf.rule?.kind === 'checklist' ? leaf.rule.items : [];
      const next = items.find(({ id }) => !value.includes(id));
      return next === undefined ? values : { ...values, [leafId]: [...value, next.id] };
    }
    const most = leaf.rule?.kind === 'direct' ? leaf.points : Number.POSITIVE_INFINITY;
    return { ...values, [leafId]: Math.min(most, Math.round((value + 1) * 1e6) / 1e6) };
  };
  const parties = c.parties.map((party) => ({
    ...party,
    ...(party.id === partyId && party.rubric && { rubric: more(party.rubric) }),
    ...(party.id === partyId &&
      party.panelScores && {
        panelScores: party.panelScores.map((sheet) => ({ ...sheet, rubric: more(sheet.rubric) })),
      }),
  }));
  return parseCase({ ...c, parties });
}
