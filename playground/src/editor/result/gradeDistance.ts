import type { Band, Evaluation } from '@sw-eval/core';

/** How far a total lies from the bands around it; all distances as printed. */
export interface GradeDistance {
  /** The band reached, and how far above its lower bound; not for the lowest band, whose bound says nothing. */
  readonly above?: { readonly band: Band; readonly by: string };
  /** The next band up, and what is missing to it. */
  readonly below?: { readonly band: Band; readonly by: string };
  /** What is missing to full marks, where no band is left above. */
  readonly belowFull?: string;
}

/** Where the total stands between the bands; `undefined` without a total or a grade. */
export function gradeDistance({ total, grade, scheme }: Evaluation): GradeDistance | undefined {
  if (total === null || grade === null) return undefined;
  const bands = bandsTopFirst(scheme.bands);
  const place = bands.findIndex((band) => band.id === grade.id);
  const band = bands[place];
  if (band === undefined) return undefined;
  // Both values are printed decimals, so their difference printed to the same decimals is exact.
  const between = (higher: number, lower: number) => (higher - lower).toFixed(scheme.rounding.decimals);
  const next = bands[place - 1];
  return {
    ...(place < bands.length - 1 && { above: { band, by: between(total, band.min) } }),
    ...(next === undefined && { belowFull: between(scheme.totalPoints, total) }),
    // A veto can cap the grade below the band of the total: then no points are missing.
    ...(next !== undefined && next.min > total && { below: { band: next, by: between(next.min, total) } }),
  };
}

/** The bands from the best down, as grades are looked up. */
export function bandsTopFirst(bands: readonly Band[]): Band[] {
  return [...bands].sort((one, other) => other.min - one.min);
}
