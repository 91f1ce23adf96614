import type { Evaluation, PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { allIds, findById } from '../lists/ids.js';
import { scaleOf } from '../numbers/decimal.js';
import type { Rounding } from '../numbers/rounding.js';
import { differenceOf, sumDecimals } from '../numbers/sumDecimals.js';
import { pointsOfRaw, RAW_MAX } from '../scores/awardedPoints.js';
import type { Localised } from '../texts/localised.js';
import { decisiveRates, mostSteps } from './leastActual.js';
import { type Otherwise, retotal } from './retotal.js';
import { findNode, givenOf } from './rework.js';

/** What one step more of one thing would do. */
export interface Effect {
  /** `parties.third-party.raw`, `indicators.client-files.actual`, `parties.third-party.rubric.leaf` */
  path: string;
  kind: 'score' | 'indicator' | 'leaf';
  label: Localised;
  /**
   * How much more: 1 point, 1 unit of the indicator, 1 of what a leaf is given (of a panel, by each evaluator), one more
   * item of a checklist; what is left where that is less, 0 where nothing is.
   */
  step: number;
  /** Whether the scheme says how it becomes points. */
  linked: boolean;
  /**
   * Change of the total, negative for a deduction; while scores are missing, of the least total still possible
   * (`evaluation.range.min`), to which what is known adds up. `null` without parties.
   */
  change: number | null;
  /** `null` while the total is not known. */
  total: number | null;
  grade: string | null;
}

/**
 * What one more point of each score, one more unit of each indicator and one more of what each leaf of a rubric is
 * given would do to the total and the grade, each alone.
 *
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
 *   parties: [
 *     { id: 'oversight', awarded: 9.8 },
 *     { id: 'purchaser', awarded: 19.8 },
 *     { id: 'supervision-centre', awarded: 14.9 },
 *     { id: 'third-party', raw: 89.5 },
 *   ],
 * });
 * const [oversight, , , thirdParty, cases] = sensitivity(evaluation);
 * oversight.step; // 0.2
 * thirdParty.change; // 0.55
 * cases.linked; // false
 * ```
 */
export function sensitivity(evaluation: Evaluation): Effect[] {
  const linked = decisiveRates(evaluation);
  const { parties, indicators, scheme } = evaluation;
  const steps: Step[] = [
    ...parties.flatMap((party) => scoreStep(party, scheme.rounding)),
    ...indicators.map(({ id, label, actual }): Step => {
      const step = stepWithin(actual, mostCount(actual));
      const otherwise = { id, actual: sumDecimals([actual, step]) };
      return { path: `indicators.${id}.actual`, kind: 'indicator', label, step, linked: linked.has(id), otherwise };
    }),
    ...parties.flatMap((party) => leafSteps(evaluation, party)),
  ];
  return steps.map(({ otherwise, ...step }) => {
    const { range, total, grade } = retotal(evaluation, otherwise);
    const change = range && evaluation.range ? differenceOf(range.min, evaluation.range.min) : null;
    return { ...step, change, total, grade };
  });
}

/** One, or what is left to a bound where that is less. */
function stepWithin(value: number, most: number): number {
  return Math.max(0, Math.min(1, differenceOf(most, value)));
}

/** The largest count that has the decimals of this one. */
function mostCount(value: number): number {
  const scale = scaleOf(value);
  return mostSteps(scale) / scale;
}

interface Step extends Omit<Effect, 'change' | 'total' | 'grade'> {
  readonly otherwise: Otherwise;
}

function scoreStep(
  { id, label, awarded, share, raw, rawMax = RAW_MAX, rubric }: PartyResult,
  rounding: Rounding,
): Step[] {
  // Points of a rubric are what its leaves come to.
  if (awarded === null || rubric !== undefined) return [];
  const [key, value, most] = raw === undefined ? ['awarded', awarded, share] : (['raw', raw, rawMax] as const);
  const step = stepWithin(value, most);
  const more = sumDecimals([value, step]);
  const points = raw === undefined ? more : pointsOfRaw(more, rawMax, share, rounding);
  const otherwise = { id, awarded: points };
  return [{ path: `parties.${id}.${key}`, kind: 'score', label, step, linked: true, otherwise }];
}

function leafSteps(evaluation: Evaluation, party: PartyResult): Step[] {
  const rubric = findById(evaluation.scheme.parties, party.id)?.rubric;
  const visit = (node: RubricResult): Step[] => [...(node.children ?? []).flatMap(visit), ...stepsOf(node)];
  const stepsOf = (node: RubricResult): Step[] => {
    const given = givenOf(node);
    if (given.length === 0) return [];
    const rule = rubric && findNode(rubric, node.id)?.rule;
    const items = rule?.kind === 'checklist' ? allIds(rule.items) : [];
    const nextOf = (met: readonly string[]) => items.filter((item) => !met.includes(item)).slice(0, 1);
    const stepOf = (value: number | string[]) =>
      Array.isArray(value)
        ? nextOf(value).length
        : stepWithin(value, node.kind === 'direct' ? node.points : mostCount(value));
    const change = (leaf: string, value: number | string[]) => {
      if (leaf !== node.id) return value;
      return Array.isArray(value) ? [...value, ...nextOf(value)] : sumDecimals([value, stepOf(value)]);
    };
    const otherwise = { id: party.id, change };
    const path = `parties.${party.id}.rubric.${node.id}`;
    // Where evaluators gave different values, some may have less left than others.
    const step = Math.max(...given.map((each) => stepOf(each.given)));
    return [{ path, kind: 'leaf', label: node.label, step, linked: true, otherwise }];
  };
  return party.rubric === undefined ? [] : visit(party.rubric);
}
