import { type Change, compareEvaluations, type Evaluation, evaluate, parseCase } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { chance, type Draw, many, pick, some } from './support/draw.js';
import { comparedNaively } from './support/naiveComparison.js';
import { type DrawnScheme, drawScheme } from './support/schemes.js';
import { draws } from './support/settings.js';

/** An evaluation with advice and objections out of few, so that two of them share some. */
function drawEvaluation(draw: Draw, scheme: DrawnScheme): Evaluation {
  const { followUps: _, objections: __, ...evaluation } = evaluate(parseCase(drawCase(draw, { scheme }).input));
  const changes = () =>
    many(draw, 0, 2, () => ({
      path: pick(draw, ['indicators.x.actual', 'station.name', 'total', 'constructor']),
      from: pick(draw, [1, 0.1, -2, null, 'x', true]),
      to: pick(draw, [1, 0.3, 2, null, 'y', false]),
    }));
  return {
    ...evaluation,
    ...(chance(draw, 60) && {
      followUps: some(draw, ['a', 'b', 'constructor', '']).map((recommendation) => ({
        recommendation,
        status: pick(draw, ['resolved', 'partly-resolved', 'unresolved'] as const),
      })),
    }),
    ...(chance(draw, 60) && { objections: many(draw, 0, 2, () => ({ by: 'station', changes: changes() })) }),
  };
}

/** In one order, and told without labels, which come from somewhere else. */
const sorted = (changes: readonly Omit<Change, 'label'>[]) =>
  changes.map((change) => JSON.stringify(change, KEYS)).sort();
const KEYS = ['path', 'kind', 'before', 'after', 'difference', 'caughtUp', 'fellBehind'];

describe('a comparison, made again by laying all figures side by side', () => {
  test('finds the same changes, each with a name in both languages', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const scheme = drawScheme(draw, { gaps: true, rubrics: chance(draw, 50) });
        const other = chance(draw, 30) ? drawScheme(draw, { gaps: true }) : scheme;
        const [a, b] = [drawEvaluation(draw, scheme), drawEvaluation(draw, other)];
        const changes = compareEvaluations(a, b);
        expect(sorted(changes)).toEqual(sorted(comparedNaively(a, b)));
        for (const { label, path, kind } of changes) {
          if (kind === 'follow-up') continue;
          expect(label['zh-CN'].trim().length, path).toBeGreaterThan(0);
          expect(label.en.trim().length, path).toBeGreaterThan(0);
        }
      }),
      draws(100),
    );
  });
});
