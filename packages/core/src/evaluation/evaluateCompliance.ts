import { rateOf } from '../indicators/completionRate.js';
import { allIds, byId, findById } from '../lists/ids.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { same } from '../texts/localised.js';
import { sameOf } from './evaluateIndicators.js';
import type { ComplianceResult, SurveyResult } from './evaluation.js';

/**
 * The standards of a case, the scheme's first. Met from the threshold on, the case's before the scheme's; without
 * a threshold or a measured value: not judged.
 */
export function evaluateCompliance(c: EvaluationCase, scheme: Scheme): ComplianceResult[] {
  const given = byId(c.compliance);
  const order = [...new Set([...allIds(scheme.compliance), ...given.keys()])];
  return order.map((id) => {
    const own = given.get(id);
    const known = findById(scheme.compliance, id);
    const measured = own?.measured ?? null;
    const threshold = own?.threshold ?? known?.threshold ?? null;
    const unit = sameOf(own?.unit) ?? known?.unit;
    return {
      id,
      label: sameOf(own?.label) ?? known?.label ?? same(id),
      ...(unit !== undefined && { unit }),
      measured,
      threshold,
      verdict: measured === null || threshold === null ? 'not-judged' : measured >= threshold ? 'met' : 'not-met',
    };
  });
}

/** A survey's counts with their rates; reported apart from effect, and no part of the total. */
export function evaluateSurvey({
  method,
  sampled,
  satisfied,
  aware,
}: NonNullable<EvaluationCase['survey']>): SurveyResult {
  return {
    ...(method !== undefined && { method }),
    sampled,
    satisfied,
    satisfactionRate: rateOf(satisfied, sampled, TWO_DECIMALS_HALF_UP),
    ...(aware !== undefined && { aware, awarenessRate: rateOf(aware, sampled, TWO_DECIMALS_HALF_UP) }),
  };
}
