import type { Evaluation, Grade } from '../evaluation/evaluation.js';
import { byId } from '../lists/ids.js';
import { roundRatio } from '../numbers/roundRatio.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { bandOf } from '../scores/gradeOf.js';
import { capped } from '../scores/veto.js';

/** Total and grade of an evaluation under another scheme. */
export interface Regraded {
  total: number;
  grade: Grade | null;
}

/**
 * An evaluation under another scheme: each party's points as the same part of its share there, rounded once, and the
 * grade of their sum; under a scheme without parties the total as it is. A veto caps the grade there too.
 *
 * @returns `null` where they cannot be compared: a score is missing, a share is 0, the parties are not the same, a scheme
 *   without parties has other total points, or a veto caps the grade to one that the scheme does not have
 */
export function regrade(evaluation: Evaluation, scheme: Scheme): Regraded | null {
  const { bands } = scheme;
  const cap = evaluation.veto?.capGrade;
  if (cap !== undefined && bands.every((band) => band.id !== cap)) return null;
  const total = totalUnder(evaluation, scheme);
  if (total === null) return null;
  const own = bandOf(total, bands);
  const band = own && capped(own, bands, cap);
  return { total, grade: band === undefined ? null : { id: band.id, label: band.label } };
}

function totalUnder(evaluation: Evaluation, { parties, totalPoints, rounding }: Scheme): number | null {
  if (parties.length === 0) return evaluation.scheme.totalPoints === totalPoints ? evaluation.total : null;
  if (evaluation.parties.length !== parties.length) return null;
  const own = byId(evaluation.parties);
  const points: number[] = [];
  for (const { id, share } of parties) {
    const party = own.get(id);
    if (party === undefined || party.awarded === null || party.share === 0) return null;
    points.push(roundRatio(party.awarded, share, party.share, rounding));
  }
  return sumDecimals(points);
}
