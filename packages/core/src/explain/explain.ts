import type { ComplianceResult, Evaluation, SurveyResult } from '../evaluation/evaluation.js';
import { argumentIssue } from '../issues/issue.js';
import { nearest } from '../issues/nearest.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import type { RuleName } from '../schemas/schemeSchema.js';
import { both } from '../texts/localised.js';
import { explainIndicator } from './explainIndicator.js';
import { explainPeriod } from './explainPeriod.js';
import { explainGrade, explainParty, explainRange, explainTotal } from './explainScores.js';
import type { Explanation } from './explanation.js';
import { type Figure, figureAt, figuresOf } from './figureAt.js';
import { nameOf } from './names.js';
import { basisOf, computed, exactRatio, fromScheme, given, inputsOf, of, show, type Told } from './parts.js';

/**
 * How a figure of an evaluation came about: formula in words and in figures, inputs with their own paths, the exact
 * value as a fraction, the rounding, and the source of the rule or that it is a convention.
 *
 * Every number, status and grade of an evaluation has an explanation, and an evaluation can be explained alone: it
 * carries its scheme.
 *
 * @param path leads into the evaluation, list items by id: `indicators.client-files.rate`, `period.progress`, `total`
 * @throws SwEvalError `unknown-reference` where nothing stands at the path, `invalid-type` where it is no text
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
  if (figure === undefined) throw unknownPath(evaluation, path);
  const told = tell(evaluation, figure);
  return { path, value: figure.value, ...told };
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

function tell(evaluation: Evaluation, figure: Figure): Told {
  const [root, part = ''] = figure.pattern.split('.');
  const { value } = figure;
  switch (root) {
    case 'period':
      return explainPeriod(evaluation, figure);
    case 'indicators':
      return explainIndicator(evaluation, figure);
    case 'indicatorSummary':
      return count(evaluation, figure);
    case 'parties':
      return explainParty(evaluation, figure);
    case 'total':
      return explainTotal(evaluation);
    case 'complete':
      return {
        ...explainTotal(evaluation),
        label: both('各方是否已评', 'whether every party has a score'),
        exact: null,
      };
    case 'grade':
      return explainGrade(evaluation);
    case 'range':
      return explainRange(evaluation, figure);
    case 'veto':
      return { ...given(both('一票否决', 'veto'), value), ...basisOf(evaluation, 'vetoes') };
    case 'compliance':
      return compliance(evaluation, figure);
    case 'survey':
      return survey(evaluation, evaluation.survey as SurveyResult, figure);
    case 'scheme':
      return fromScheme(evaluation, both('评估方案', 'scheme'), value, RULE_OF_PART.get(part));
    case 'discrepancies':
      return {
        ...given(both('核对事项', 'discrepancy'), value),
        note: both('两处不同，请核对', 'two things differ, please check'),
      };
    default:
      return given(both('填写内容', 'entry'), value);
  }
}

/** The rule that a part of a scheme belongs to. */
const RULE_OF_PART: ReadonlyMap<string, RuleName> = new Map([
  ['totalPoints', 'total'],
  ['parties', 'shares'],
  ['bands', 'bands'],
  ['rounding', 'rounding'],
  ['monthConvention', 'months'],
  ['outlierRate', 'outlierRate'],
  ['compliance', 'compliance'],
  ['vetoes', 'vetoes'],
]);

const STATUS = {
  exceeded: both('超额的指标数', 'indicators exceeded'),
  met: both('完成的指标数', 'indicators met'),
  'on-pace': both('按进度的指标数', 'indicators on schedule'),
  behind: both('落后的指标数', 'indicators behind'),
  'no-target': both('无指标量的指标数', 'indicators without a target'),
};

function count(evaluation: Evaluation, { value, pattern }: Figure): Told {
  const status = pattern.slice(pattern.indexOf('.') + 1) as keyof typeof STATUS;
  const counted = evaluation.indicators.filter((indicator) => indicator.status === status);
  return computed(evaluation, 'status', {
    label: STATUS[status],
    words: both('这一状态的指标有几项', 'how many indicators have this status'),
    symbols: show(value),
    inputs: inputsOf('indicators', counted, 'status'),
    exact: exactRatio([counted.length]),
  });
}

function compliance(evaluation: Evaluation, { value, pattern, items }: Figure): Told {
  const [{ id, label, measured, threshold }] = items as [ComplianceResult];
  if (pattern !== 'compliance.*.verdict') return given(label, value);
  return computed(evaluation, 'compliance', {
    label: of(label, nameOf(pattern)),
    words: both(
      '实测值不低于要求为达标；缺一项则不判断',
      'met from the threshold on; not judged where either is missing',
    ),
    symbols: `${show(measured)} >= ${show(threshold)}`,
    inputs: [`compliance.${id}.measured`, `compliance.${id}.threshold`],
  });
}

function survey(evaluation: Evaluation, surveyResult: SurveyResult, { value, pattern }: Figure): Told {
  const { sampled, satisfied, aware = 0 } = surveyResult;
  const isAwareness = pattern === 'survey.awarenessRate';
  if (!isAwareness && pattern !== 'survey.satisfactionRate') return given(both('满意度调查', 'survey'), value);
  const counted = isAwareness ? aware : satisfied;
  return computed(evaluation, 'rate', {
    label: isAwareness ? both('知晓率', 'awareness rate') : both('满意率', 'satisfaction rate'),
    words: isAwareness
      ? both('知晓人数 ÷ 受访人数 × 100', 'aware / sampled x 100')
      : both('满意人数 ÷ 受访人数 × 100', 'satisfied / sampled x 100'),
    symbols: `${counted} / ${sampled} x 100`,
    inputs: [
      [isAwareness ? 'survey.aware' : 'survey.satisfied', both('人数', 'people')],
      ['survey.sampled', both('受访人数', 'people sampled')],
    ],
    exact: exactRatio([counted, 100], [sampled]),
    rounding: TWO_DECIMALS_HALF_UP,
    note: both('满意度与成效分开报告，不计入总分', 'reported apart from effect, and no part of the total'),
  });
}
