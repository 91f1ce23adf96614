import { requireDecimal } from '../numbers/decimal.js';
import { type Localised, same } from '../texts/localised.js';

/** A band as a caller may give it. */
export interface BandInput {
  readonly id: string;
  readonly label: string | Localised;
  readonly min: number;
  readonly max?: number | undefined;
}

/** The band a total falls into; `max` only where published bands leave gaps. */
export interface GradeBand {
  id: string;
  label: Localised;
  min: number;
  max?: number;
}

/**
 * The grade of a total: the first band, from the top, whose `min` is at most the total as printed.
 *
 * Bands are lower bounds, so they cannot overlap. Where published bands leave gaps (80-89, 90-100), a band also has
 * `max`, and a total inside a gap has no grade. The order of the bands does not matter.
 *
 * @param total points, at least 0, as printed
 * @returns the band, its label in both languages, or `null` below all bands and inside a gap
 * @throws SwEvalError where the total is not a number of at least 0
 * @example
 * ```ts
 * const bands = [
 *   { id: 'good', label: '良好', min: 80, max: 89 },
 *   { id: 'excellent', label: '优秀', min: 90 },
 * ];
 * gradeOf(93.73, bands)?.id; // 'excellent'
 * gradeOf(89.5, bands); // null
 * ```
 */
export function gradeOf(total: number, bands: readonly BandInput[]): GradeBand | null {
  const band = bandOf(requireDecimal(total, 'total'), bands);
  if (band === undefined) return null;
  const { id, label, min, max } = band;
  const both = typeof label === 'string' ? same(label) : label;
  return max === undefined ? { id, label: both, min } : { id, label: both, min, max };
}

/** The band of a total that is known to be good. */
export function bandOf<Band extends BandInput>(total: number, bands: readonly Band[]): Band | undefined {
  let highest: Band | undefined;
  for (const band of bands) {
    if (band.min <= total && (highest === undefined || band.min > highest.min)) highest = band;
  }
  if (highest?.max !== undefined && total > highest.max) return undefined;
  return highest;
}
