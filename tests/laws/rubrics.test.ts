import { type Evaluation, evaluate, evaluateJson, parseCase, type RubricResult } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { shuffled } from './support/draw.js';
import { draws } from './support/settings.js';

function nodesOf(node: RubricResult): RubricResult[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

describe('a rubric', () => {
  test('gives every node between 0 and its points, and a parent the sum of its children', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parties } = evaluateJson(drawCase(draw, { parties: true, rubrics: true }).input);
        for (const node of parties.flatMap(({ rubric }) => (rubric === undefined ? [] : nodesOf(rubric)))) {
          expect(node.awarded ?? 0).toBeGreaterThanOrEqual(0);
          expect(node.awarded ?? 0).toBeLessThanOrEqual(node.points);
          if (node.children === undefined) continue;
          const parts = node.children.map((child) => child.awarded);
          expect(node.awarded === null).toBe(parts.includes(null));
          // Shown to 6 decimals, each rounded on its own.
          const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
          if (node.awarded !== null) expect(Math.abs(node.awarded - sum)).toBeLessThan(parts.length * 1e-6);
        }
      }),
      draws(80),
    );
  });

  test('scaled to the share gives the score, rounded once', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parties, scheme } = evaluateJson(drawCase(draw, { parties: true, rubrics: true }).input);
        for (const { rubric, awarded, share, input } of parties) {
          if (rubric === undefined || awarded === null) continue;
          expect(['rubric', 'panel']).toContain(input);
          // Rounding may also cut; the root is shown to 6 decimals, and what that leaves out is scaled with it.
          const scale = share / rubric.points;
          const score = (rubric.awarded ?? Number.NaN) * scale;
          expect(Math.abs(score - awarded)).toBeLessThanOrEqual(10 ** -scheme.rounding.decimals + 1e-6 * scale);
        }
      }),
      draws(100),
    );
  });
});

describe('a panel', () => {
  const drawPanelCase = (draw: fc.GeneratorValue) => {
    const { input } = drawCase(draw, { parties: true, rubrics: true });
    fc.pre(input.parties.some((party) => party.panelScores !== undefined));
    return input;
  };

  test('scores each leaf between its lowest and its highest, and shows the spread', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parties } = evaluateJson(drawPanelCase(draw));
        for (const node of parties.flatMap(({ rubric }) => (rubric === undefined ? [] : nodesOf(rubric)))) {
          const points = node.byEvaluator?.map((entry) => entry.points) ?? [];
          if (points.length === 0) continue;
          const [lowest, highest] = [Math.min(...points), Math.max(...points)];
          expect(node.awarded).toBeGreaterThanOrEqual(lowest);
          expect(node.awarded).toBeLessThanOrEqual(highest);
          expect(node.spread).toBe(Math.round((highest - lowest) * 1e6) / 1e6);
        }
      }),
      draws(100),
    );
  });

  test('gives no figure that depends on the order of its sheets, nor on those of the recused', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const input = drawPanelCase(draw);
        const recused = new Set(input.engagement?.panel?.filter((judge) => judge.recused === true).map(({ id }) => id));
        const again = evaluateJson({
          ...input,
          parties: input.parties.map(({ panelScores, ...party }) =>
            panelScores === undefined
              ? party
              : {
                  ...party,
                  panelScores: shuffled(
                    draw,
                    panelScores.filter(({ evaluator }) => !recused.has(evaluator)),
                  ),
                },
          ),
        });
        const scores = ({ parties, total, range }: Evaluation) => [awardedFrom(parties), total, range];
        const awardedFrom = (parties: Evaluation['parties']) =>
          parties.map(({ id, awarded, ratio }) => [id, awarded, ratio]);
        expect(scores(again)).toEqual(scores(evaluateJson(input)));
      }),
      draws(100),
    );
  });

  test('of one gives what the same sheet gives without a panel', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const input = drawPanelCase(draw);
        const { id = 'e' } = input.engagement?.panel?.find((judge) => judge.recused !== true) ?? {};
        const sheets = new Map(input.parties.map((party) => [party.id, party.panelScores?.[0]?.rubric]));
        const panel = [{ id }];
        const scored = (way: 'rubric' | 'panel') =>
          evaluateJson({
            ...input,
            engagement: { panel },
            parties: input.parties.map((party) => {
              const rubric = sheets.get(party.id);
              if (rubric === undefined) return { id: party.id };
              return way === 'rubric'
                ? { id: party.id, rubric }
                : { id: party.id, panelScores: [{ evaluator: id, rubric }] };
            }),
          });
        const [alone, together] = [scored('rubric'), scored('panel')];
        expect(together.parties.map(({ awarded }) => awarded)).toEqual(alone.parties.map(({ awarded }) => awarded));
        expect(together.range).toEqual(alone.range);
      }),
      draws(80),
    );
  });

  test('of whom all are recused gives no score', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const input = drawPanelCase(draw);
        const panel = input.engagement?.panel?.map((judge) => ({ ...judge, recused: true })) ?? [];
        const byPanel = new Set(input.parties.filter((party) => party.panelScores !== undefined).map(({ id }) => id));
        const parsed = parseCase({ ...input, engagement: { panel } });
        for (const { id, awarded, input: way } of evaluate(parsed).parties) {
          if (byPanel.has(id)) expect([awarded, way]).toEqual([null, 'panel']);
        }
      }),
      draws(60),
    );
  });
});
