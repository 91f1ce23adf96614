import { compareProducts } from '../numbers/compareProducts.js';
import { divide, type Fraction, fractionOf, greater, lesser, multiply, subtract, ZERO } from '../numbers/fraction.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { RubricValues } from '../schemas/caseSchema.js';
import type { RubricNode, RubricRule } from '../schemas/rubricSchema.js';

/** What a case gives for one leaf. */
export type LeafValue = RubricValues[string];

/** Target and actual of an indicator. */
export interface IndicatorVolumes {
  readonly target: number;
  readonly actual: number;
}

/** Finds an indicator of the case. */
export type FindVolumes = (id: string) => IndicatorVolumes | undefined;

/** Whether a rule draws on an indicator, and so takes no value from anybody. */
export function followsIndicator(rule: RubricRule): rule is Extract<RubricRule, { kind: 'tiers' | 'linear' }> {
  return rule.kind === 'tiers' || rule.kind === 'linear';
}

/** The exact points a leaf earns, or `null` where what its rule needs is not known. */
export function leafPoints(leaf: RubricNode, value: LeafValue | undefined, find: FindVolumes): Fraction | null {
  const { rule } = leaf;
  if (rule === undefined) return null;
  if (followsIndicator(rule)) return pointsOfIndicator(leaf.points, rule, find(rule.indicator));
  if (rule.kind === 'checklist') return Array.isArray(value) ? pointsOfChecklist(rule, value) : null;
  if (typeof value !== 'number') return null;
  switch (rule.kind) {
    case 'direct':
      return fractionOf(value);
    case 'threshold':
      return value >= rule.min ? fractionOf(leaf.points) : ZERO;
    case 'deduct':
      return greater(ZERO, subtract(fractionOf(leaf.points), multiply(fractionOf(value), fractionOf(rule.each))));
  }
}

/** On the exact rate: what is rounded for print decides nothing. */
function pointsOfIndicator(
  points: number,
  rule: Extract<RubricRule, { kind: 'tiers' | 'linear' }>,
  volumes: IndicatorVolumes | undefined,
): Fraction | null {
  if (volumes === undefined || volumes.target === 0) return null;
  const { actual, target } = volumes;
  if (rule.kind === 'linear') {
    const share = divide(
      multiply(fractionOf(actual), fractionOf(100)),
      multiply(fractionOf(target), fractionOf(rule.full)),
    );
    return lesser(fractionOf(points), multiply(fractionOf(points), share));
  }
  let reached: { min: number; points: number } | undefined;
  for (const tier of rule.tiers) {
    const isReached = compareProducts([actual, 100], [target, tier.min]) >= 0;
    if (isReached && (reached === undefined || tier.min >= reached.min)) reached = tier;
  }
  return fractionOf(reached?.points ?? 0);
}

function pointsOfChecklist(rule: Extract<RubricRule, { kind: 'checklist' }>, met: readonly string[]): Fraction {
  const ids = new Set(met);
  return fractionOf(sumDecimals(rule.items.filter((item) => ids.has(item.id)).map((item) => item.points)));
}
