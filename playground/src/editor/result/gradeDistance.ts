import { type Band, type Evaluation, pointsTo } from '@sw-eval/core';

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
export function gradeDistance(evaluation: Evaluation): GradeDistance | undefined {
  const { total, grade, scheme } = evaluation;
  if (total === null || grade === null) return undefined;
  const bands = bandsTopFirst(scheme.bands);
  const place = bands.findIndex((band) => band.id === grade.id);
  const band = bands[place];
  if (band === undefined) return undefined;
  const print = (points: number) => points.toFixed(scheme.rounding.decimals);
  const distanceTo = (id: string) => print(Math.abs(pointsTo(evaluation, id).distance ?? 0));
  const next = bands[place - 1];
  return {
    ...(place < bands.length - 1 && { above: { band, by: distanceTo(band.id) } }),
    ...(next === undefined && { belowFull: print(scheme.totalPoints - total) }),
    // A veto can cap the grade below the band of the total: then no points are missing.
    ...(next !== undefined && next.min > total && { below: { band: next, by: distanceTo(next.id) } }),
  };
}

/** The bands from the best down, as grades are looked up. */
export function bandsTopFirst(bands: readonly Band[]): Band[] {
  return [...bands].sort((one, other) => other.min - one.min);
}
