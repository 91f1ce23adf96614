import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundRatio } from '../numbers/roundRatio.js';
import { sumDecimals } from '../numbers/sumDecimals.js';

/** Up to this many different values, quantiles are exact: as many as totals of 100 points with two decimals have. */
export const EXACT_UP_TO = 10_001;
/** Beyond, a value is kept to this many significant digits, so that a quantile is off by at most 0.05 %. */
const SIGNIFICANT_DIGITS = 4;

/**
 * Five figures of a distribution of printed values: least and greatest as they are, quartiles (as Excel's QUARTILE.INC)
 * to 2 decimals and never outside the two.
 */
export interface Distribution {
  count: number;
  min: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  max: number;
  /** `exact`, or `sketch`: quartiles and median off by at most 0.05 % of their value. */
  method: 'exact' | 'sketch';
}

/**
 * Collects values of at least 0 in bounded memory: all of them up to {@link EXACT_UP_TO}; beyond, how often each occurs
 * while there are no more different ones than that; beyond, how many share their first four digits, as HdrHistogram
 * does. Decimal arithmetic only, so every runtime agrees.
 */
export class Quantiles {
  #values: number[] = [];
  #counts = new Map<number, number>();
  #isExact = true;
  #count = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  add(value: number): void {
    this.#count += 1;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
    if (this.#count <= EXACT_UP_TO) {
      this.#values.push(value);
      return;
    }
    for (const kept of this.#values) this.#tally(kept, 1);
    this.#values = [];
    this.#tally(value, 1);
    if (this.#isExact && this.#counts.size > EXACT_UP_TO) this.#sketch();
  }

  /** The distribution so far, or `null` of nothing. */
  distribution(): Distribution | null {
    if (this.#count === 0) return null;
    const at = this.#ordered();
    const quartile = (quarter: number) =>
      Math.min(this.#max, Math.max(this.#min, between(at, (this.#count - 1) * quarter)));
    return {
      count: this.#count,
      min: this.#min,
      lowerQuartile: quartile(1),
      median: quartile(2),
      upperQuartile: quartile(3),
      max: this.#max,
      method: this.#isExact ? 'exact' : 'sketch',
    };
  }

  #sketch(): void {
    const exact = this.#counts;
    this.#isExact = false;
    this.#counts = new Map();
    for (const [value, count] of exact) this.#tally(value, count);
  }

  #tally(value: number, count: number): void {
    const kept = this.#isExact ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
    this.#counts.set(kept, (this.#counts.get(kept) ?? 0) + count);
  }

  /** Finds the value at a rank, the least at 0. */
  #ordered(): (rank: number) => number {
    const counts = this.#counts;
    const values = Float64Array.from(counts.size === 0 ? this.#values : counts.keys()).sort();
    if (counts.size === 0) return (rank) => Number(values[rank]);
    return (rank) => {
      let seen = 0;
      const found = values.find((value) => {
        seen += Number(counts.get(value));
        return seen > rank;
      });
      return Number(found);
    };
  }
}

/** The value at a rank given in quarters, between two values in proportion. */
function between(at: (rank: number) => number, quarters: number): number {
  const rank = Math.floor(quarters / 4);
  const rest = quarters % 4;
  const parts = [...Array<number>(4 - rest).fill(at(rank)), ...Array<number>(rest).fill(at(rank + 1))];
  return roundRatio(sumDecimals(parts), 1, 4, TWO_DECIMALS_HALF_UP);
}

/** Part of a whole in percent, to 2 decimals, or `null` of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundRatio(part, 100, whole, TWO_DECIMALS_HALF_UP);
}
