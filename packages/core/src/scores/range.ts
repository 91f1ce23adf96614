import type { TotalRange } from '../evaluation/evaluation.js';
import type { Band } from '../schemas/schemeSchema.js';
import { capped } from './veto.js';

/** The totals from `min` to `max` and the ids of the bands they span, top first, after a cap where there is one. */
export function rangeOf(min: number, max: number, bands: readonly Band[], cap: string | undefined): TotalRange {
  const ordered = [...bands].sort((a, b) => b.min - a.min);
  const spanned = ordered.filter((band, index) => {
    const above = ordered[index - 1];
    const startsInTime = band.min <= max;
    const endsLateEnough = band.max === undefined ? above === undefined || min < above.min : min <= band.max;
    return startsInTime && endsLateEnough;
  });
  return { min, max, grades: [...new Set(spanned.map((band) => capped(band, bands, cap).id))] };
}
