import type { Evaluation, IndicatorResult } from '../evaluation/evaluation.js';
import { findById } from '../lists/ids.js';
import { powerOfTen } from '../numbers/decimal.js';
import { fractionOf, multiply } from '../numbers/fraction.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { Reach } from '../scores/scoreParty.js';
import { retotal } from './retotal.js';

/** The largest count a case can say, in steps of 1 / `scale`: 12 digits before the point, 15 together. */
export function mostSteps(scale: number): number {
  return Math.min((1e12 - 1) * scale, 1e15 - 1);
}

/**
 * The indicators from which a rubric that counts draws points, each with the rates at which that changes: the lower
 * bounds of tiers, and the rate that earns all points.
 */
export function decisiveRates({ scheme, parties }: Evaluation): ReadonlyMap<string, number[]> {
  const rates = new Map<string, number[]>();
  const add = (indicator: string, ...found: number[]) => {
    rates.set(indicator, [...(rates.get(indicator) ?? []), ...found]);
  };
  const visit = ({ rule, children }: RubricNode) => {
    if (rule?.kind === 'tiers') add(rule.indicator, ...rule.tiers.map((tier) => tier.min));
    if (rule?.kind === 'linear') add(rule.indicator, rule.full);
    children?.forEach(visit);
  };
  for (const { id, rubric } of scheme.parties) {
    if (rubric !== undefined && findById(parties, id)?.rubric !== undefined) visit(rubric);
  }
  return rates;
}

/**
 * The least actual of an indicator with which the least or the greatest total still possible reaches `min`, all else as
 * it is, or `null` where none does.
 *
 * At a decisive rate points may jump or fall; between two of them more never costs points, so there the least that
 * suffices is found by halving.
 */
export function leastActual(
  evaluation: Evaluation,
  { id, target, decimals }: IndicatorResult,
  rates: readonly number[],
  min: number,
  bound: keyof Reach,
): number | null {
  const scale = powerOfTen(decimals);
  const most = mostSteps(scale);
  const reaches = (steps: number) => {
    const { range } = retotal(evaluation, { id, actual: steps / scale });
    return Number(range?.[bound]) >= min;
  };
  const edges = rates.map((rate) => Math.min(most, stepsTo(rate, target, scale)));
  const starts = [0, ...edges].sort((a, b) => a - b);
  for (const [index, start] of starts.entries()) {
    // Beyond the last decisive rate nothing changes any more.
    let high = Math.max(start, (starts[index + 1] ?? 0) - 1);
    if (!reaches(high)) continue;
    let low = start;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (reaches(middle)) high = middle;
      else low = middle + 1;
    }
    return low / scale;
  }
  return null;
}

/** The least actual, in steps of its decimals, whose rate is at least `rate` percent. */
function stepsTo(rate: number, target: number, scale: number): number {
  const { numerator, denominator } = multiply(fractionOf(rate), fractionOf(target));
  const whole = denominator * 100n;
  return Number((numerator * BigInt(scale) + whole - 1n) / whole);
}
