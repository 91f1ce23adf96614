import { rateOf } from '../indicators/completionRate.js';
import { expectedOf } from '../indicators/expectedToDate.js';
import { statusOf } from '../indicators/indicatorStatus.js';
import { outlookOf } from '../indicators/outlook.js';
import { rollUp } from '../indicators/rollUp.js';
import type { CaseIndicator, EvaluationCase, TargetBasis } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { type Localised, same } from '../texts/localised.js';
import type { Months } from './evaluatePeriod.js';
import type { IndicatorResult, IndicatorSummary } from './evaluation.js';

type CatalogueEntry = Scheme['indicators'][number];

/** The indicators of a case with their figures, in the scheme's order, then the case's own in theirs. */
export function evaluateIndicators(c: EvaluationCase, scheme: Scheme, months: Months): IndicatorResult[] {
  const order = new Map(scheme.indicators.map((entry, index) => [entry.id, { entry, index }]));
  const last = scheme.indicators.length;
  return c.indicators
    .map((indicator) => ({ indicator, known: order.get(indicator.id) }))
    .sort((a, b) => (a.known?.index ?? last) - (b.known?.index ?? last))
    .map(({ indicator, known }) => evaluateIndicator(indicator, known?.entry, c, scheme, months));
}

function evaluateIndicator(
  indicator: CaseIndicator,
  entry: CatalogueEntry | undefined,
  {
    areas = [],
    targetBasis: basis = 'term',
  }: { areas?: EvaluationCase['areas']; targetBasis?: TargetBasis | undefined },
  { rounding }: Scheme,
  { period, exactMonthsLeft }: Months,
): IndicatorResult {
  const { id, target, actual, reported, adjustments, amendments } = indicator;
  const { assessedMonths: months, termMonths } = period;
  const targetFormula = indicator.targetFormula ?? entry?.targetFormula;
  const result: IndicatorResult = {
    id,
    label: sameOf(indicator.label) ?? entry?.label ?? same(id),
    unit: sameOf(indicator.unit) ?? entry?.unit ?? same(''),
    decimals: indicator.decimals ?? entry?.decimals ?? 0,
    target,
    targetSource: indicator.targetSource ?? 'agreed',
    actual,
    rate: rateOf(actual, target, rounding),
    status: statusOf(target, actual, months, termMonths, basis),
    expectedToDate: expectedOf(target, months, termMonths, basis),
    outlook: outlookOf(target, actual, months, termMonths, exactMonthsLeft, basis),
    byUnit: rollUp(areas, indicator.byUnit ?? [], rounding),
  };
  if (entry?.group !== undefined) result.group = entry.group;
  if (reported !== undefined) result.reported = reported;
  if (adjustments !== undefined) result.adjustments = adjustments;
  if (amendments !== undefined) result.amendments = amendments;
  if (targetFormula !== undefined) result.targetFormula = targetFormula;
  return result;
}

/** A text of a case as the pair that evaluations carry. */
export function sameOf(text: string | undefined): Localised | undefined {
  return text === undefined ? undefined : same(text);
}

/** How many indicators have each status. */
export function summariseIndicators(indicators: readonly IndicatorResult[]): IndicatorSummary {
  const summary: IndicatorSummary = { exceeded: 0, met: 0, 'on-pace': 0, behind: 0, 'no-target': 0 };
  for (const { status } of indicators) summary[status] += 1;
  return summary;
}
