import type { Evaluation } from '../evaluation/evaluation.js';
import { argumentIssue } from '../issues/issue.js';
import { nearest } from '../issues/nearest.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { ENTRIES, found, SCHEME, type SchemePattern } from './entries.js';
import { COUNTS, STANDARDS, SURVEY } from './explainCounts.js';
import { GRADES } from './explainGrade.js';
import { INDICATOR } from './explainIndicator.js';
import { PARTY } from './explainParty.js';
import { PERIOD } from './explainPeriod.js';
import { RUBRIC } from './explainRubric.js';
import { TOTALS } from './explainTotal.js';
import type { Explanation } from './explanation.js';
import { figureAt, figuresOf } from './figureAt.js';
import type { Row, Rows } from './parts.js';
import type { FigurePattern, PatternsOf } from './pattern.js';

/**
 * How a figure of an evaluation came about: formula in words and in figures, inputs with their own paths, the exact
 * value as a fraction, the rounding, and the source of the rule or that it is a convention.
 *
 * Every number, status and grade of an evaluation has an explanation, and an evaluation can be explained alone: it
 * carries its scheme.
 *
 * @param path leads into the evaluation, list items by id: `indicators.client-files.rate`, `period.progress`, `total`
 * @throws SwEvalError `unknown-reference` where nothing stands at the path, or a figure that evaluations do not have;
 *   `invalid-type` where it is no text
 * @example
 * ```ts
 * const evaluation = evaluateJson({
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   station: { name: 'Example station' },
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   indicators: [{ id: 'casework-closed', target: 55, actual: 49 }],
 *   parties: [],
 * });
 * const explanation = explain(evaluation, 'indicators.casework-closed.rate');
 * explanation.formula.symbols; // '49 / 55 x 100'
 * explanation.exact; // { numerator: '980', denominator: '11' }
 * explanation.value; // 89.09
 * explanation.basis; // 'convention'
 * ```
 */
export function explain(evaluation: Evaluation, path: string): Explanation {
  if (typeof path !== 'string') {
    throw new SwEvalError([argumentIssue('invalid-type', 'path', 'a path, as a text', path, { kind: 'text' })]);
  }
  const figure = figureAt(evaluation, path);
  if (figure) {
    const told = rowOf(figure.pattern)?.({ ...figure, evaluation, path });
    if (told) return { path, value: figure.value, ...told };
  }
  throw unknownPath(evaluation, path);
}

/** How every kind of figure is explained: a kind that is not listed is a type error here, and none is explained unlisted. */
const ROWS: Rows<Exclude<FigurePattern, PatternsOf<'discrepancies'>> | SchemePattern> = {
  ...ENTRIES,
  ...PERIOD,
  ...INDICATOR,
  ...COUNTS,
  ...STANDARDS,
  ...SURVEY,
  ...PARTY,
  ...RUBRIC,
  ...TOTALS,
  ...GRADES,
  ...SCHEME,
};

function rowOf(pattern: string): Row | undefined {
  const [root, part] = pattern.split('.');
  if (root === 'discrepancies') return found;
  const kind = root === 'scheme' ? `scheme.${part}` : pattern;
  return Object.hasOwn(ROWS, kind) ? ROWS[kind as keyof typeof ROWS] : undefined;
}

function unknownPath(evaluation: Evaluation, path: string): SwEvalError {
  const near = nearest(
    path,
    [...figuresOf(evaluation)].map((figure) => figure.path),
  );
  const hint = near === undefined ? '' : `; the nearest is ${JSON.stringify(near)}`;
  const expected = `the path of a figure, such as indicators.client-files.rate${hint}`;
  const params = { id: path, ...(near !== undefined && { nearest: near }) };
  return new SwEvalError([argumentIssue('unknown-reference', 'path', expected, path, params)]);
}
