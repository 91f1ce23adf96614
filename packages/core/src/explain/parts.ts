import type { Evaluation } from '../evaluation/evaluation.js';
import { type Fraction, fractionOf, multiply, reduced } from '../numbers/fraction.js';
import type { RuleName } from '../schemas/schemeSchema.js';
import type { Localised } from '../texts/localised.js';
import type { Explanation, ExplanationInput } from './explanation.js';
import { figureAt } from './figureAt.js';

/** What an explanation says beside its path and value. */
export type Told = Omit<Explanation, 'path' | 'value'>;

/** One text in both languages, written short. */
export const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

/** A label with a word before or after it: 个案结案的完成率, completion rate of Cases closed. */
export const of = (label: Localised, zh: string, en: string): Localised =>
  both(`${label['zh-CN']}的${zh}`, `${en} of ${label.en}`);

/** An input of an explanation: what stands at a path of the evaluation. */
export function input(evaluation: Evaluation, path: string, label: Localised): ExplanationInput {
  return { path, label, value: figureAt(evaluation, path)?.value ?? null };
}

/** The exact product of some decimals divided by that of others, in lowest terms, as texts. */
export function exactRatio(numerators: readonly number[], denominators: readonly number[]): Explanation['exact'] {
  const product = (factors: readonly number[]) => factors.map(fractionOf).reduce(multiply, fractionOf(1));
  const top = product(numerators);
  const bottom = product(denominators);
  return asTexts(reduced(top.numerator * bottom.denominator, top.denominator * bottom.numerator));
}

/** A fraction in lowest terms, as texts: JSON has no whole numbers of any size. */
export function asTexts(fraction: Fraction): { numerator: string; denominator: string } {
  const { numerator, denominator } = reduced(fraction.numerator, fraction.denominator);
  return { numerator: String(numerator), denominator: String(denominator) };
}

/** Whether a rule of the scheme has a source, and which. */
export function basisOf({ scheme }: Evaluation, rule: RuleName): Pick<Explanation, 'basis' | 'source'> {
  const known = scheme.rules[rule];
  return { basis: known?.basis ?? 'convention', source: known?.source ?? null };
}

/** A figure that stands in the case. */
export function given(label: Localised, value: unknown, note?: Localised): Told {
  return {
    label,
    formula: { words: both('案例中填写', 'as the case gives it'), symbols: show(value) },
    inputs: [],
    exact: typeof value === 'number' && value >= 0 ? exactRatio([value], []) : null,
    rounding: null,
    basis: 'given',
    source: null,
    ...(note !== undefined && { note }),
  };
}

/** A figure or word that stands in the scheme; its source is that of the rule it belongs to, where that has one. */
export function fromScheme({ scheme }: Evaluation, label: Localised, value: unknown, rule?: RuleName): Told {
  const known = rule === undefined ? undefined : scheme.rules[rule];
  return {
    label,
    formula: { words: both('评估方案中规定', 'as the scheme sets it'), symbols: show(value) },
    inputs: [],
    exact: typeof value === 'number' ? exactRatio([value], []) : null,
    rounding: null,
    basis: 'scheme',
    source: known?.source ?? null,
  };
}

/** A value as it stands in a formula; a missing one as a dash. */
export function show(value: unknown): string {
  return value === null || value === undefined ? '–' : String(value);
}
