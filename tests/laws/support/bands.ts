import fc from 'fast-check';
import { fromParts } from './numbers.js';

/** Parts of at least 0 that add up to a whole. */
export function splitParts(total: number, count: number): fc.Arbitrary<number[]> {
  return fc
    .tuple(...Array.from({ length: Math.max(0, count - 1) }, () => fc.integer({ min: 0, max: total })))
    .map((cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), total];
      return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
    });
}

/** A band as these laws draw it. */
export interface DrawnBand {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max?: number;
}

/** One to five bands in any order, bounds in parts of 10^-`decimals`; with upper bounds in places where gaps are wanted. */
export function anyBands(most: number, gaps: boolean, decimals = 2): fc.Arbitrary<DrawnBand[]> {
  const edge = fc.tuple(fc.integer({ min: 0, max: most }), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean());
  return fc
    .tuple(fc.uniqueArray(edge, { minLength: 1, maxLength: 5, selector: ([min]) => min }), fc.boolean())
    .map(([edges, fromZero]) => {
      const sorted = [...edges].sort(([a], [b]) => a - b);
      const mins = sorted.map(([min], index) => (index === 0 && fromZero ? 0 : min));
      const bands = mins.map((min, index): DrawnBand => {
        const next = mins[index + 1] ?? most + 1;
        const [, part, bounded] = sorted[index] ?? [0, 0, false];
        const max = min + Math.floor((next - 1 - min) * part);
        const band = { id: `band-${index}`, label: `B${index}`, min: fromParts(min, decimals) };
        return gaps && bounded ? { ...band, max: fromParts(max, decimals) } : band;
      });
      return edges.map((drawn) => bands[sorted.indexOf(drawn)]).filter((band) => band !== undefined);
    });
}
