import type { Evaluation, PartyResult } from '../evaluation/evaluation.js';
import { divide, type Fraction, fractionOf, multiply, reduced } from '../numbers/fraction.js';
import type { Rounding } from '../numbers/rounding.js';
import type { RuleName } from '../schemas/schemeSchema.js';
import { both, type Localised } from '../texts/localised.js';
import type { Explanation, ExplanationInput } from './explanation.js';
import { type Figure, figureAt } from './figureAt.js';
import { nameOf } from './names.js';

/** What an explanation says beside its path and value. */
export type Told = Omit<Explanation, 'path' | 'value'>;

/** A figure that is to be explained, and where. */
export interface At extends Figure {
  readonly evaluation: Evaluation;
  readonly path: string;
}

/** Explains one kind of figure. */
export type Row = (at: At) => Told;

/** The explanation of every kind of figure that is listed: one that is not fails the type check. */
export type Rows<Pattern extends string> = Readonly<Record<Pattern, Row>>;

/** A figure that another one is computed from: its path, and what it is called where its own name does not do. */
export type InputAt = string | readonly [path: string, label: Localised];

/** What is to be said of a figure. */
export interface Saying {
  readonly label?: Localised;
  readonly words?: Localised;
  readonly symbols?: string;
  readonly inputs?: readonly InputAt[];
  readonly note?: Localised | undefined;
}

/** What is to be said of a figure that is computed. */
export interface Computation extends Saying {
  readonly words: Localised;
  readonly symbols: string;
  /** Left out where it is the figure itself, if that is a number; `null` where there is nothing to compute. */
  readonly exact?: Fraction | null | undefined;
  /** Of the exact value that is given. */
  readonly rounding?: Rounding | null;
}

/** Explains a figure that follows from others by a rule of the scheme, or by one that no scheme has. */
export function computed(at: At, rule: RuleName | undefined, computation: Computation): Told {
  const { exact, rounding = null } = computation;
  return {
    ...told(at, computation, basisOf(at.evaluation, rule)),
    ...(exact !== undefined && { exact: exact && asTexts(exact), rounding: exact && rounding }),
  };
}

/** A figure that stands in the case. */
export function given(at: At, saying: Saying = {}): Told {
  return told(at, saying, { basis: 'given', source: null });
}

const AS_GIVEN = both('案例中填写', 'as the case gives it');
const AS_SET = both('评估方案中规定', 'as the scheme sets it');

/** Words for a figure of the case that stands for something else where it is left out. */
export const elseIs = (zh: string, en: string): Localised =>
  both(`${AS_GIVEN['zh-CN']}，未填则为${zh}`, `${AS_GIVEN.en}; where it gives none, ${en}`);

/** A figure or word that stands in the scheme; its source is that of the rule it belongs to, where that has one. */
export function fromScheme(at: At, rule?: RuleName, saying: Saying = {}): Told {
  return told(at, { words: AS_SET, ...saying }, { ...basisOf(at.evaluation, rule), basis: 'scheme' });
}

/** The row of what stands in the scheme, by the rule it belongs to. */
export const set =
  (rule?: RuleName): Row =>
  (at) =>
    fromScheme(at, rule);

function told(
  at: At,
  { label = labelOf(at), words = AS_GIVEN, symbols = show(at.value), inputs = [], note }: Saying,
  basis: Pick<Explanation, 'basis' | 'source'>,
): Told {
  return {
    label,
    formula: { words, symbols },
    inputs: inputsAt(at.evaluation, inputs),
    exact: isDecimal(at.value) ? asTexts(fractionOf(at.value)) : null,
    rounding: null,
    ...basis,
    ...(note && { note }),
  };
}

/** Whether {@link fractionOf} gives the value itself; what an objection is said to have changed may be any number. */
function isDecimal(value: unknown): value is number {
  return Math.round(Number(value) * 1e6) / 1e6 === value;
}

/** Whether a rule of the scheme has a source, and which; what belongs to no rule has none. */
export function basisOf({ scheme }: Evaluation, rule: RuleName | undefined): Pick<Explanation, 'basis' | 'source'> {
  const { basis = 'convention', source = null } = scheme.rules[rule as RuleName] ?? {};
  return { basis, source };
}

/** What a figure is called, with what it belongs to. */
export function labelOf({ pattern, items: [first, ...below] }: At, name = pattern): Localised {
  // The root of a rubric stands in no list.
  const root = pattern.includes('parties.*.rubric') ? (first as PartyResult).rubric : first;
  return nameOf(name, ([root, ...below] as (Item | undefined)[]).reduce(ownerOf, undefined));
}

/** An item of a list as far as it says what a figure below it belongs to: a unit and an evaluator within what is outside. */
interface Item {
  readonly label?: Localised;
  readonly name?: string;
  readonly evaluator?: string;
}

function ownerOf(outer: Localised | undefined, item: Item | undefined): Localised | undefined {
  const { label, name, evaluator } = item ?? {};
  if (label || !outer) return label;
  if (name !== undefined) return both(`${name}${outer['zh-CN']}`, `${outer.en}, ${name}`);
  return evaluator === undefined
    ? outer
    : both(`${outer['zh-CN']}（评委 ${evaluator}）`, `${outer.en}, evaluator ${evaluator}`);
}

/** The inputs of an explanation with their values. */
function inputsAt(evaluation: Evaluation, inputs: readonly InputAt[]): ExplanationInput[] {
  return inputs.map((each) => {
    const [path, label] = typeof each === 'string' ? [each] : each;
    const { value, pattern } = figureAt(evaluation, path) as Figure;
    return { path, label: label ?? nameOf(pattern), value };
  });
}

/** The last step of a figure's path. */
export const keyOf = ({ path }: At): string => path.slice(path.lastIndexOf('.') + 1);

/** The paths of figures that stand beside the one that is explained. */
export const beside = ({ path }: At, ...keys: string[]): string[] => keys.map((key) => path.replace(/[^.]*$/, key));

/** The paths of a key of each item of a list, called by the items' own labels. */
export function inputsOf(
  list: string,
  items: readonly { readonly id: string; readonly label: Localised }[],
  key: string,
): InputAt[] {
  return items.map(({ id, label }) => [`${list}.${id}.${key}`, label]);
}

/** Something that may be said or not. */
type Maybe = Localised | false | undefined;

/** What a reader should know besides, as one note. */
export const notes = (...all: Maybe[]): Localised | undefined => joined(all, '；', '; ');

/** What is said of some parts as one text; `undefined` where nothing is. */
export function joined(parts: readonly Maybe[], zh: string, en: string): Localised | undefined {
  return parts
    .filter((part) => part !== undefined && part !== false)
    .reduce<Localised | undefined>(
      (before, part) => (before ? both(before['zh-CN'] + zh + part['zh-CN'], before.en + en + part.en) : part),
      undefined,
    );
}

/** The exact product of some decimals divided by that of others; `null` where that is 0. */
export function quotient(numerators: readonly number[], denominators: readonly number[] = []): Fraction | null {
  const product = (factors: readonly number[]) => factors.map(fractionOf).reduce(multiply, fractionOf(1));
  const bottom = product(denominators);
  return bottom.numerator === 0n ? null : divide(product(numerators), bottom);
}

/** A fraction in lowest terms, as texts: JSON has no whole numbers of any size. */
export function asTexts(fraction: Fraction): { numerator: string; denominator: string } {
  const { numerator, denominator } = reduced(fraction.numerator, fraction.denominator);
  return { numerator: String(numerator), denominator: String(denominator) };
}

/** Most decimals that points of a leaf can have: a number of occurrences times a deduction. */
const MOST_DECIMALS = 12;

/** An exact value as it stands in a formula: a decimal where it is one, else a division. */
export function inFigures(value: Fraction): string {
  const { numerator, denominator } = reduced(value.numerator, value.denominator);
  const unit = 10n ** BigInt(MOST_DECIMALS);
  if (unit % denominator !== 0n) return `${numerator} / ${denominator}`;
  const digits = String((numerator * unit) / denominator).padStart(MOST_DECIMALS + 1, '0');
  return `${digits.slice(0, -MOST_DECIMALS)}.${digits.slice(-MOST_DECIMALS)}`.replace(/\.?0+$/, '');
}

/** A part of a formula, in brackets where it is more than one figure. */
export const bracketed = (symbols: string): string => (symbols.includes(' ') ? `(${symbols})` : symbols);

/** A value as it stands in a formula; a missing one as a dash. */
export function show(value: unknown): string {
  return String(value ?? '–');
}
