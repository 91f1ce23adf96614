import type { Evaluation, PartyResult } from '../evaluation/evaluation.js';
import { divide, fractionOf, multiply, rounded } from '../numbers/fraction.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import { bandOf } from '../scores/gradeOf.js';
import type { FindVolumes } from '../scores/leafPoints.js';
import { capped } from '../scores/veto.js';
import { type ChangeLeaf, reworkRubric, volumesOf } from './rework.js';

/** What is taken to be otherwise than in an evaluation. */
export interface Otherwise {
  /** A party's points, by id. */
  readonly awarded?: ReadonlyMap<string, number>;
  /** An indicator's actual, by id. */
  readonly actual?: ReadonlyMap<string, number>;
  /** What a leaf of a party's rubric was given. */
  readonly leaf?: { readonly party: string; readonly change: ChangeLeaf };
}

/** Total and grade of an evaluation with some of it otherwise; `null` while a score is missing or there is no band. */
export interface Retotalled {
  readonly total: number | null;
  readonly grade: string | null;
}

/** Adds up an evaluation again with some of it otherwise, through the same rules that computed it. */
export function retotal(evaluation: Evaluation, otherwise: Otherwise): Retotalled {
  const { scheme, veto, parties } = evaluation;
  const points = parties.map((party) => pointsOf(evaluation, party, otherwise));
  if (parties.length === 0 || !points.every((value) => value !== null)) return { total: null, grade: null };
  const total = sumDecimals(points);
  const band = bandOf(total, scheme.bands);
  return { total, grade: band === undefined ? null : capped(band, scheme.bands, veto?.capGrade).id };
}

function pointsOf(evaluation: Evaluation, party: PartyResult, otherwise: Otherwise): number | null {
  const awarded = otherwise.awarded?.get(party.id);
  if (awarded !== undefined) return awarded;
  const { rounding } = evaluation.scheme;
  const change = otherwise.leaf?.party === party.id ? otherwise.leaf.change : undefined;
  if (
    party.rubric === undefined ||
    party.awarded === null ||
    (change === undefined && otherwise.actual === undefined)
  ) {
    return party.awarded;
  }
  const find = withActuals(volumesOf(evaluation), otherwise.actual);
  const worked = reworkRubric(evaluation, party.id, undefined, find, change);
  if (worked === undefined || worked.result.awarded === null) return null;
  return rounded(divide(multiply(worked.known, fractionOf(party.share)), fractionOf(party.rubric.points)), rounding);
}

function withActuals(find: FindVolumes, actuals: ReadonlyMap<string, number> | undefined): FindVolumes {
  return (id) => {
    const volumes = find(id);
    const actual = actuals?.get(id);
    return volumes === undefined || actual === undefined ? volumes : { target: volumes.target, actual };
  };
}
