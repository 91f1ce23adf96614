import { rateOf } from '../indicators/completionRate.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { both } from './evaluateIndicators.js';
import type { ComplianceResult, SurveyResult } from './evaluation.js';

/**
 * The standards of a case, the scheme's first. Met from the threshold on, the case's before the scheme's; without
 * a threshold or a measured value: not judged.
 */
export function evaluateCompliance(c: EvaluationCase, scheme: Scheme): ComplianceResult[] {
  const given = new Map((c.compliance ?? []).map((standard) => [standard.id, standard]));
  const order = [...new Set([...scheme.compliance.map((standard) => standard.id), ...given.keys()])];
  return order.map((id) => {
    const own = given.get(id);
    const known = scheme.compliance.find((standard) => standard.id === id);
    const measured = own?.measured ?? null;
    const threshold = own?.threshold ?? known?.threshold ?? null;
    const unit = both(own?.unit) ?? known?.unit;
    return {
      id,
      label: both(own?.label) ?? known?.label ?? { 'zh-CN': id, en: id },
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
