import type { Evaluation, PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { allIds, findById } from '../lists/ids.js';
import { scaleOf } from '../numbers/decimal.js';
import type { Rounding } from '../numbers/rounding.js';
import { differenceOf, sumDecimals } from '../numbers/sumDecimals.js';
import { pointsOfRaw } from '../scores/awardedPoints.js';
import type { Localised } from '../texts/localised.js';
import { decisiveRates, mostSteps } from './leastActual.js';
import { type Otherwise, retotal } from './retotal.js';

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
  const effect = (base: Pick<Effect, 'path' | 'kind' | 'label' | 'step' | 'linked'>, otherwise: Otherwise): Effect => {
    const { range, total, grade } = retotal(evaluation, otherwise);
    const before = evaluation.range;
    const change = before === null || range === undefined ? null : differenceOf(range.min, before.min);
    return { ...base, change, total, grade };
  };
  const scores = evaluation.parties.flatMap((party) =>
    scoreStep(party, evaluation.scheme.rounding).map(([base, other]) => effect(base, other)),
  );
  const indicators = evaluation.indicators.map(({ id, label, actual }) => {
    const step = stepWithin(actual, mostCount(actual));
    const base = { path: `indicators.${id}.actual`, kind: 'indicator' as const, label, step, linked: linked.has(id) };
    return effect(base, { actual: new Map([[id, sumDecimals([actual, step])]]) });
  });
  const leaves = evaluation.parties.flatMap((party) =>
    leafSteps(evaluation, party).map(([base, other]) => effect(base, other)),
  );
  return [...scores, ...indicators, ...leaves];
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

type Step = [Pick<Effect, 'path' | 'kind' | 'label' | 'step' | 'linked'>, Otherwise];

function scoreStep({ id, label, input, awarded, share, raw, rawMax }: PartyResult, rounding: Rounding): Step[] {
  if (input === 'raw' && raw !== undefined && rawMax !== undefined) {
    const step = stepWithin(raw, rawMax);
    const base = { path: `parties.${id}.raw`, kind: 'score' as const, label, step, linked: true };
    const points = pointsOfRaw(sumDecimals([raw, step]), rawMax, share, rounding);
    return [[base, { awarded: new Map([[id, points]]) }]];
  }
  if (input !== 'awarded' || awarded === null) return [];
  const step = stepWithin(awarded, share);
  const base = { path: `parties.${id}.awarded`, kind: 'score' as const, label, step, linked: true };
  return [[base, { awarded: new Map([[id, sumDecimals([awarded, step])]]) }]];
}

function leafSteps(evaluation: Evaluation, party: PartyResult): Step[] {
  const steps: Step[] = [];
  const visit = (node: RubricResult) => {
    node.children?.forEach(visit);
    const given = node.given === undefined ? (node.byEvaluator ?? []).map((each) => each.given) : [node.given];
    if (given.length === 0) return;
    const items = itemsOf(evaluation, party.id, node.id);
    const stepOf = (value: number | string[]) => {
      if (Array.isArray(value)) return items.some((item) => !value.includes(item)) ? 1 : 0;
      return stepWithin(value, node.kind === 'direct' ? node.points : mostCount(value));
    };
    const change = (leaf: string, value: number | string[]) => {
      if (leaf !== node.id) return value;
      return Array.isArray(value) ? withNextItem(value, items) : sumDecimals([value, stepOf(value)]);
    };
    const path = `parties.${party.id}.rubric.${node.id}`;
    // Where evaluators gave different values, some may have less left than others.
    const step = Math.max(...given.map(stepOf));
    const base = { path, kind: 'leaf' as const, label: node.label, step, linked: true };
    steps.push([base, { leaf: { party: party.id, change } }]);
  };
  if (party.rubric !== undefined) visit(party.rubric);
  return steps;
}

/** The ids of a checklist's items, in its order. */
function itemsOf({ scheme }: Evaluation, partyId: string, leafId: string): string[] {
  const ids: string[] = [];
  const visit = (node: NonNullable<(typeof scheme.parties)[number]['rubric']>) => {
    if (node.id === leafId && node.rule?.kind === 'checklist') ids.push(...allIds(node.rule.items));
    node.children?.forEach(visit);
  };
  const rubric = findById(scheme.parties, partyId)?.rubric;
  if (rubric !== undefined) visit(rubric);
  return ids;
}

/** The ids met and the first one that is not. */
function withNextItem(met: readonly string[], items: readonly string[]): string[] {
  const next = items.find((id) => !met.includes(id));
  return next === undefined ? [...met] : [...met, next];
}
