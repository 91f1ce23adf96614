import type { Evaluation, Grade } from '../evaluation/evaluation.js';
import { byId } from '../lists/ids.js';
import { roundRatio } from '../numbers/roundRatio.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { bandOf } from '../scores/gradeOf.js';

/** Total and grade of an evaluation under another scheme. */
export interface Regraded {
  total: number;
  grade: Grade | null;
}

/**
 * An evaluation under another scheme: each party's points as the same part of its share there, rounded once, and the
 * grade of their sum.
 *
 * @returns `null` where they cannot be compared: a score is missing, a share is 0, or the parties are not the same
 */
export function regrade(evaluation: Evaluation, { parties, bands, rounding }: Scheme): Regraded | null {
  if (evaluation.parties.length === 0 || evaluation.parties.length !== parties.length) return null;
  const own = byId(evaluation.parties);
  const points: number[] = [];
  for (const { id, share } of parties) {
    const party = own.get(id);
    if (party === undefined || party.awarded === null || party.share === 0) return null;
    points.push(roundRatio(party.awarded, share, party.share, rounding));
  }
  const total = sumDecimals(points);
  const band = bandOf(total, bands);
  return { total, grade: band === undefined ? null : { id: band.id, label: band.label } };
}
