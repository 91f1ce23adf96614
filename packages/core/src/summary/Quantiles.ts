import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundRatio } from '../numbers/roundRatio.js';
import { sumDecimals } from '../numbers/sumDecimals.js';

/** Up to this many values, quantiles are exact. */
export const EXACT_UP_TO = 10_000;
/** Beyond, a value is kept to this many significant digits, so that a quantile is off by at most 0.5 %. */
const SIGNIFICANT_DIGITS = 3;

/** Five figures of a distribution of printed values, to 2 decimals: least, quartiles (as Excel's QUARTILE.INC) and greatest. */
export interface Distribution {
  count: number;
  min: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  max: number;
  /** `exact`, or `sketch`: quartiles and median off by at most 0.5 % of their value. */
  method: 'exact' | 'sketch';
}

/**
 * Collects values of at least 0 in bounded memory. All are kept up to {@link EXACT_UP_TO}; beyond, how many values
 * share their first three digits, as HdrHistogram does: decimal arithmetic only, so every runtime agrees.
 */
export class Quantiles {
  #values: number[] | undefined = [];
  readonly #counts = new Map<number, number>();
  #count = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  add(value: number): void {
    this.#count += 1;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
    if (this.#values === undefined) {
      this.#tally(value);
    } else {
      this.#values.push(value);
      if (this.#values.length > EXACT_UP_TO) this.#sketch(this.#values);
    }
  }

  /** The distribution so far, or `null` of nothing. */
  distribution(): Distribution | null {
    if (this.#count === 0) return null;
    const ordered = this.#values?.sort((a, b) => a - b);
    const at = ordered === undefined ? this.#sketched() : (rank: number) => Number(ordered[rank]);
    const quartile = (quarter: number) => between(at, (this.#count - 1) * quarter);
    return {
      count: this.#count,
      min: this.#min,
      lowerQuartile: quartile(1),
      median: quartile(2),
      upperQuartile: quartile(3),
      max: this.#max,
      method: ordered === undefined ? 'sketch' : 'exact',
    };
  }

  #sketch(values: readonly number[]): void {
    this.#values = undefined;
    for (const value of values) this.#tally(value);
  }

  #tally(value: number): void {
    const kept = Number(value.toPrecision(SIGNIFICANT_DIGITS));
    this.#counts.set(kept, (this.#counts.get(kept) ?? 0) + 1);
  }

  #sketched(): (rank: number) => number {
    const buckets = [...this.#counts].sort(([a], [b]) => a - b);
    return (rank) => {
      let seen = 0;
      const bucket = buckets.find(([, count]) => {
        seen += count;
        return seen > rank;
      });
      return Number(bucket?.[0]);
    };
  }
}

/** The value at a rank given in quarters, between two values in proportion. */
function between(at: (rank: number) => number, quarters: number): number {
  const rank = Math.floor(quarters / 4);
  const rest = quarters % 4;
  const low = at(rank);
  const parts = rest === 0 ? [low] : [...Array<number>(4 - rest).fill(low), ...Array<number>(rest).fill(at(rank + 1))];
  return roundRatio(sumDecimals(parts), 1, parts.length, TWO_DECIMALS_HALF_UP);
}

/** Part of a whole in percent, to 2 decimals, or `null` of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundRatio(part, 100, whole, TWO_DECIMALS_HALF_UP);
}
