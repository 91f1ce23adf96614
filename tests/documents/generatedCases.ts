import { type Evaluation, type EvaluationCase, evaluate, type Locale, parseCase } from '@sw-eval/core';
import fc from 'fast-check';
import { drawCase } from '../laws/support/cases.js';
import { draws } from '../support/draws.js';

/** A drawn case, its evaluation and the language it is printed in. */
export interface GeneratedCase {
  given: EvaluationCase;
  evaluation: Evaluation;
  locale: Locale;
}

/** The same cases on every run: what a document holds is looked up in them. */
const SEED = 20_250_310;
const CASES = draws(20, 200);

/** Cases with any part of the format and texts of any script, in both languages by turns. */
export function generatedCases(): GeneratedCase[] {
  const inputs = fc.sample(
    fc.gen().map((draw) => drawCase(draw, { stated: true }).input),
    { numRuns: CASES, seed: SEED },
  );
  return inputs.map((input, index) => {
    const given = parseCase(input);
    return { given, evaluation: evaluate(given), locale: index % 2 === 0 ? 'zh-CN' : 'en' };
  });
}
