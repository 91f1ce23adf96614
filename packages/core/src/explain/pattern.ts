import type { Evaluation } from '../evaluation/evaluation.js';
import type { Localised } from '../texts/localised.js';

/** The ways from a value to the numbers, words, truth values and `null` in it. */
type Ways<Value> = Value extends number | string | boolean | null | Localised
  ? ''
  : Value extends readonly (infer Item)[]
    ? `.*${Ways<Item>}`
    : { [Key in OwnKey<Value>]-?: `.${Key}${Ways<Exclude<Value[Key], undefined>>}` }[OwnKey<Value>];

/** Nodes of a rubric are alike at every depth. */
type OwnKey<Value> = Exclude<keyof Value & string, 'children'>;

type WithoutPoint<Way> = Way extends `.${infer Rest}` ? Rest : never;

/**
 * Every kind of figure of an evaluation: its path with `*` for the id or index of a list item, without the steps down a
 * rubric and without the language of a text. What stands in the scheme is listed by the scheme's keys.
 */
export type FigurePattern = WithoutPoint<Ways<Omit<Evaluation, 'scheme'>>>;

/** The kinds of figures below a key of an evaluation. */
export type PatternsOf<Key extends keyof Evaluation> = Extract<FigurePattern, Key | `${Key}.${string}`>;
