import {
  type Evaluation,
  type EvaluationCase,
  evaluate,
  parseCase,
  pointsTo,
  type RubricNode,
  sensitivity,
} from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParts } from './support/bands.js';
import { drawCase } from './support/cases.js';
import { chance, type Draw, many, pick, whole } from './support/draw.js';
import { firstRaw, firstStep, linkedBy, rangeOf, rangesByActual, rangesByScore } from './support/everyStep.js';
import { difference } from './support/exactly.js';
import { fromParts } from './support/numbers.js';
import { drawValues, leavesOf } from './support/rubrics.js';
import { draws } from './support/settings.js';

/** Trying more steps than this takes too long. */
const MOST_STEPS = 2500;

/** Whether a veto keeps the grade out of reach. */
const isBlocked = ({ veto, scheme: { bands } }: Evaluation, min: number) =>
  bands.some((band) => band.id === veto?.capGrade && band.min < min);

const usedParties = ({ parties, scheme }: Evaluation) =>
  scheme.parties.filter(({ id }) => parties.some((party) => party.id === id && party.rubric !== undefined));

describe('what a grade would take, tried step by step', () => {
  test('is the least of all scores that a party can print', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { parties: true, gaps: true, rubrics: chance(draw, 40) });
        const parsed = parseCase(input);
        const evaluation = evaluate(parsed);
        const { bands, rounding } = evaluation.scheme;
        const unit = 10 ** rounding.decimals;
        const small = evaluation.parties.filter(({ share }) => share * unit <= MOST_STEPS);
        fc.pre(small.length > 0);
        const { id, share, awarded, rawMax } = pick(draw, small);
        const ranges = rangesByScore(parsed, id, share, rounding.decimals);
        // What is open of a rubric leaves less than the whole share.
        const open = difference(rangeOf(parsed).max, ranges[0]?.max ?? 0);
        const most = awarded === null ? open : share;
        for (const { id: grade, min } of bands) {
          const found = pointsTo(evaluation, grade).parties.find((party) => party.id === id);
          const least = (bound: 'min' | 'max') =>
            isBlocked(evaluation, min) ? null : firstStep(ranges, bound, min, rounding.decimals, most);
          const needed = least('max');
          expect([found?.needed, found?.safe]).toEqual([needed, least('min')]);
          expect(found?.neededRaw).toBe(
            rawMax === undefined || needed === null ? undefined : firstRaw(needed, rawMax, share, evaluation.scheme),
          );
        }
      }),
      draws(25),
    );
  });

  test('is the least of all volumes, wherever tiers rise and fall', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const parsed = drawVolumes(draw);
        const evaluation = evaluate(parsed);
        const linked = linkedBy(usedParties(evaluation));
        for (const { id, decimals, target } of evaluation.indicators) {
          // Rates that decide are at most 200 percent.
          const ranges = rangesByActual(parsed, id, decimals, Math.round(target * 10 ** decimals * 2) + 1);
          for (const band of evaluation.scheme.bands) {
            const least = (bound: 'min' | 'max') =>
              linked.has(id) ? firstStep(ranges, bound, band.min, decimals) : null;
            const found = pointsTo(evaluation, band.id).indicators.find((indicator) => indicator.id === id);
            expect([found?.linked, found?.needed, found?.safe]).toEqual([linked.has(id), least('max'), least('min')]);
          }
        }
      }),
      draws(100),
    );
  });
});

/** One or two parties with rubrics that draw on two small indicators, filled whole or in part, by a panel or without. */
function drawVolumes(draw: Draw): EvaluationCase {
  const decimals = whole(draw, 0, 1);
  const rubrics = many(draw, 1, 2, () => drawVolumeRubric(draw));
  const panel = many(draw, 1, 6, (index) => ({ id: `e${index}`, ...(chance(draw, 20) && { recused: true }) }));
  const isWhole = chance(draw, 50);
  const days = { start: '2024-01-01', end: '2024-12-31' };
  return parseCase({
    ...{ version: 1, stage: 'final', station: { name: 'x' }, agreement: days, period: days },
    engagement: { panel },
    scheme: {
      ...{ id: 's', title: 's' },
      indicators: ['i', 'j'].map((id) => ({ id, label: id, unit: 'u', decimals })),
      parties: rubrics.map((rubric, index) => ({
        ...{ id: `p${index}`, label: 'p', rubric, share: 100 / rubrics.length },
        aggregate: pick(draw, ['mean', 'trimmed-mean', 'median'] as const),
      })),
      bands: many(draw, 1, 6, (index) => ({ id: `b${index}`, label: 'b', min: index * 17 + whole(draw, 0, 16) })),
      rounding: { decimals: whole(draw, 0, 2), mode: pick(draw, ['half-up', 'half-even', 'down'] as const) },
    },
    indicators: ['i', 'j'].map((id) => ({
      id,
      target: fromParts(whole(draw, 1, decimals === 0 ? 40 : 150), decimals),
      actual: fromParts(whole(draw, 0, 100), decimals),
    })),
    parties: rubrics.map((rubric, index) => ({
      id: `p${index}`,
      ...(chance(draw, 60)
        ? { rubric: drawValues(draw, rubric, isWhole) }
        : { panelScores: panel.map(({ id }) => ({ evaluator: id, rubric: drawValues(draw, rubric, isWhole) })) }),
    })),
  });
}

/** Leaves that mostly draw on the same indicator, so that points of one fall where those of another rise. */
function drawVolumeRubric(draw: Draw): RubricNode {
  const parts = draw(splitParts, 10_000, whole(draw, 2, 4));
  const children = parts.map((part, index): RubricNode => {
    const indicator = pick(draw, ['i', 'i', 'i', 'j']);
    const tiers = many(draw, 1, 3, () => ({ min: whole(draw, 0, 200), points: fromParts(whole(draw, 0, part), 2) }));
    const rule = pick(draw, [
      { kind: 'tiers' as const, indicator, tiers },
      { kind: 'linear' as const, indicator, full: whole(draw, 1, 200) },
      { kind: 'direct' as const },
    ]);
    return { id: `leaf-${index}`, label: { 'zh-CN': '项', en: 'leaf' }, points: fromParts(part, 2), rule };
  });
  return { id: 'root', label: { 'zh-CN': '总', en: 'whole' }, points: 100, children };
}

describe('a sensitivity, listed again from the case', () => {
  test('has a step for every score, volume and value that was given, and none for anything else', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { parties: true, gaps: true, rubrics: chance(draw, 60) });
        const parsed = parseCase(input);
        const evaluation = evaluate(parsed);
        const linked = linkedBy(usedParties(evaluation));
        const found = sensitivity(evaluation).map(({ path, step, linked }) => [path, step, linked]);
        const volumes = parsed.indicators.map(({ id }) => [`indicators.${id}.actual`, 1, linked.has(id)]);
        const steps = [...stepsOfScores(parsed, evaluation), ...stepsOfLeaves(parsed, evaluation)];
        const all = [...volumes, ...steps.map(([path, step]) => [path, step, true])];
        expect(new Map(found.map((entry) => [entry[0], entry]))).toEqual(
          new Map(all.map((entry) => [entry[0], entry])),
        );
        expect(found).toHaveLength(all.length);
      }),
      draws(60),
    );
  });
});

/** One more, or what is left. */
const left = (value: number, most: number) => Math.min(1, difference(most, value));

function stepsOfScores({ parties }: EvaluationCase, { scheme }: Evaluation): [string, number][] {
  return parties.flatMap(({ id, awarded, raw, rawMax = 100 }): [string, number][] => {
    const share = scheme.parties.find((party) => party.id === id)?.share ?? 0;
    if (awarded !== undefined) return [[`parties.${id}.awarded`, left(awarded, share)]];
    return raw === undefined ? [] : [[`parties.${id}.raw`, left(raw, rawMax)]];
  });
}

function stepsOfLeaves({ parties, engagement }: EvaluationCase, { scheme }: Evaluation): [string, number][] {
  const isRecused = (id: string) => engagement?.panel?.find((evaluator) => evaluator.id === id)?.recused === true;
  return parties.flatMap(({ id, rubric, panelScores = [] }): [string, number][] => {
    const sheets = [
      ...(rubric === undefined ? [] : [rubric]),
      ...panelScores.filter(({ evaluator }) => !isRecused(evaluator)).map((sheet) => sheet.rubric),
    ];
    const root = scheme.parties.find((party) => party.id === id)?.rubric;
    return (root === undefined ? [] : leavesOf(root)).flatMap(({ id: leaf, rule, points }): [string, number][] => {
      const steps = sheets.flatMap((sheet) => {
        const value = sheet[leaf];
        if (value === undefined) return [];
        if (Array.isArray(value)) return rule?.kind === 'checklist' && value.length < rule.items.length ? [1] : [0];
        return rule?.kind === 'direct' ? [left(value, points)] : [1];
      });
      return steps.length === 0 ? [] : [[`parties.${id}.rubric.${leaf}`, Math.max(...steps)]];
    });
  });
}
