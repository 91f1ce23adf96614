import type { Evaluation } from '../evaluation/evaluation.js';
import { divide, type Fraction, fractionOf, multiply, reduced } from '../numbers/fraction.js';
import type { Rounding } from '../numbers/rounding.js';
import type { RuleName } from '../schemas/schemeSchema.js';
import { both, type Localised } from '../texts/localised.js';
import type { Explanation, ExplanationInput } from './explanation.js';
import { figureAt } from './figureAt.js';
import { nameOf } from './names.js';

/** What an explanation says beside its path and value. */
export type Told = Omit<Explanation, 'path' | 'value'>;

/** A label with a word before or after it: 个案结案的完成率, completion rate of Cases closed. */
export const of = (label: Localised, name: Localised): Localised =>
  both(`${label['zh-CN']}的${name['zh-CN']}`, `${name.en} of ${label.en}`);

/** A figure that another one is computed from: its path, and what it is called where {@link nameOf} does not say. */
export type InputAt = string | readonly [path: string, label: Localised];

/** What is to be said of a figure that is computed. */
export interface Computation {
  readonly label: Localised;
  readonly words: Localised;
  readonly symbols: string;
  readonly inputs?: readonly InputAt[];
  /** Left out, or `null`, where nothing is computed or the figure is not a number. */
  readonly exact?: Explanation['exact'];
  /** Of the exact value; nothing is rounded where there is none. */
  readonly rounding?: Rounding | null;
  readonly note?: Localised | undefined;
}

/** Explains a figure that follows from others by a rule of the scheme. */
export function computed(evaluation: Evaluation, rule: RuleName, computation: Computation): Told {
  const { label, words, symbols, inputs = [], exact = null, rounding = null, note } = computation;
  return {
    label,
    formula: { words, symbols },
    inputs: inputsAt(evaluation, inputs),
    exact,
    rounding: exact && rounding,
    ...basisOf(evaluation, rule),
    ...(note !== undefined && { note }),
  };
}

/** The inputs of an explanation with their values. */
export function inputsAt(evaluation: Evaluation, inputs: readonly InputAt[]): ExplanationInput[] {
  return inputs.map((given) => {
    const [path, label] = typeof given === 'string' ? [given, nameOf(given)] : given;
    return { path, label, value: figureAt(evaluation, path)?.value ?? null };
  });
}

/** The paths of a key of each item of a list, called by the items' own labels. */
export function inputsOf(
  list: string,
  items: readonly { readonly id: string; readonly label: Localised }[],
  key: string,
): InputAt[] {
  return items.map(({ id, label }) => [`${list}.${id}.${key}`, label]);
}

/** The exact product of some decimals divided by that of others, in lowest terms, as texts. */
export function exactRatio(numerators: readonly number[], denominators: readonly number[] = []): Explanation['exact'] {
  const product = (factors: readonly number[]) => factors.map(fractionOf).reduce(multiply, fractionOf(1));
  const top = product(numerators);
  const bottom = product(denominators);
  return bottom.numerator === 0n ? null : asTexts(divide(top, bottom));
}

/** A fraction in lowest terms, as texts: JSON has no whole numbers of any size. */
export function asTexts(fraction: Fraction): { numerator: string; denominator: string } {
  const { numerator, denominator } = reduced(fraction.numerator, fraction.denominator);
  return { numerator: String(numerator), denominator: String(denominator) };
}

/** Whether a rule of the scheme has a source, and which. */
export function basisOf({ scheme }: Evaluation, rule: RuleName): Pick<Explanation, 'basis' | 'source'> {
  const { basis = 'convention', source = null } = scheme.rules[rule] ?? {};
  return { basis, source };
}

/** A figure that stands in the case. */
export function given(label: Localised, value: unknown, note?: Localised): Told {
  return {
    label,
    formula: { words: both('案例中填写', 'as the case gives it'), symbols: show(value) },
    inputs: [],
    exact: typeof value === 'number' && value >= 0 ? exactRatio([value]) : null,
    rounding: null,
    basis: 'given',
    source: null,
    ...(note !== undefined && { note }),
  };
}

/** A figure or word that stands in the scheme; its source is that of the rule it belongs to, where that has one. */
export function fromScheme(evaluation: Evaluation, label: Localised, value: unknown, rule?: RuleName): Told {
  const { source } = rule === undefined ? { source: null } : basisOf(evaluation, rule);
  const words = both('评估方案中规定', 'as the scheme sets it');
  return { ...given(label, value), formula: { words, symbols: show(value) }, basis: 'scheme', source };
}

/** A value as it stands in a formula; a missing one as a dash. */
export function show(value: unknown): string {
  return value === null || value === undefined ? '–' : String(value);
}
