import { readFileSync } from 'node:fs';
import { type Evaluation, evaluate, evaluateJson, parseCase } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCase } from '../laws/support/cases.js';
import { REAL_CASE } from '../support/project.mjs';
import { isEvaluation } from './validators.js';

const real = evaluateJson(JSON.parse(readFileSync(REAL_CASE, 'utf8')));

/** The errors ajv finds in an evaluation as it is stored. */
function errorsOf(evaluation: unknown): unknown {
  isEvaluation(JSON.parse(JSON.stringify(evaluation)));
  return isEvaluation.errors;
}

describe('the schema file of an evaluation', () => {
  it('accepts the evaluation of the real case', () => {
    expect(real.total).toBe(93.73);
    expect(errorsOf(real)).toBeNull();
  });

  it('accepts the evaluation of every drawn case', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const evaluation = evaluate(parseCase(drawCase(draw, { gaps: true, stated: true }).input));
        expect(errorsOf(evaluation)).toBeNull();
        for (const key of Object.keys(evaluation)) met.add(key);
        for (const { input, rubric } of evaluation.parties) met.add(`${input}${rubric === undefined ? '' : '+rubric'}`);
      }),
      { seed: 20_250_310, numRuns: 150, endOnFailure: true },
    );
    for (const part of ['veto', 'survey', 'objections', 'followUps', 'panel+rubric', 'rubric+rubric', 'raw', 'none']) {
      expect(met).toContain(part);
    }
  });

  it.each<[string, (evaluation: Evaluation) => unknown]>([
    ['an unknown key', (evaluation) => ({ ...evaluation, points: 1 })],
    ['a missing figure', ({ total: _, ...rest }) => rest],
    ['a number as a string', (evaluation) => ({ ...evaluation, total: '93.73' })],
    ['a total below 0', (evaluation) => ({ ...evaluation, total: -1 })],
    ['a status that does not exist', (evaluation) => withIndicator(evaluation, { status: 'late' })],
    ['a rate that is missing', (evaluation) => withIndicator(evaluation, { rate: undefined })],
    ['a label in one language', (evaluation) => withIndicator(evaluation, { label: '建档' })],
    ['half an indicator count', (evaluation) => withSummary(evaluation, { met: 0.5 })],
    ['a scheme that is not filled in', (evaluation) => ({ ...evaluation, scheme: { id: 'own', title: '自定' } })],
    ['a code that does not exist', (evaluation) => withDiscrepancy(evaluation, { code: 'wrong' })],
  ])('refuses %s', (_, change) => {
    expect(errorsOf(change(structuredClone(real)))).not.toBeNull();
  });
});

type Changes = Record<string, unknown>;

function withIndicator(evaluation: Evaluation, changes: Changes): unknown {
  return { ...evaluation, indicators: [{ ...evaluation.indicators[0], ...changes }] };
}

function withSummary(evaluation: Evaluation, changes: Changes): unknown {
  return { ...evaluation, indicatorSummary: { ...evaluation.indicatorSummary, ...changes } };
}

function withDiscrepancy(evaluation: Evaluation, changes: Changes): unknown {
  return { ...evaluation, discrepancies: [{ ...evaluation.discrepancies[0], ...changes }] };
}
