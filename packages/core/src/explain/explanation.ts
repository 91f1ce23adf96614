import type { Rounding } from '../numbers/rounding.js';
import type { Localised } from '../texts/localised.js';

/** A value of an evaluation that an explanation names. */
export interface ExplanationInput {
  /** Its own path, which can be explained in turn. */
  path: string;
  label: Localised;
  value: number | string | boolean | null;
}

/**
 * Where a figure's rule comes from.
 *
 * - `sourced`: a published source states it
 * - `convention`: no source does; it is a choice
 * - `given`: the figure is not computed but stands in the case
 * - `scheme`: the figure is not computed but stands in the scheme
 */
export type ExplanationBasis = 'sourced' | 'convention' | 'given' | 'scheme';

/** How a figure of an evaluation came about. Plain JSON. */
export interface Explanation {
  path: string;
  /** What the figure is. */
  label: Localised;
  value: number | string | boolean | null;
  formula: {
    /** In words, without figures. */
    words: Localised;
    /** With this case's figures: `49 / 55 x 100`. */
    symbols: string;
  };
  inputs: ExplanationInput[];
  /** The value before rounding, in lowest terms; `null` where the figure is not computed or is not a number. */
  exact: { numerator: string; denominator: string } | null;
  /** The rounding applied to the exact value; `null` where nothing was rounded. */
  rounding: Rounding | null;
  basis: ExplanationBasis;
  /** The source, where the rule has one; a caveat, where it has that. */
  source: Localised | null;
  /** What else a reader should know. */
  note?: Localised;
}
