import type { Evaluation, PartyResult } from '../evaluation/evaluation.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import { bandOf } from '../scores/gradeOf.js';
import type { FindVolumes } from '../scores/leafPoints.js';
import { type Reach, reachOf } from '../scores/scoreParty.js';
import { capped } from '../scores/veto.js';
import { type ChangeLeaf, isJudged, reworkRubric, volumesOf } from './rework.js';

/** One thing that is taken to be otherwise than in an evaluation. */
export interface Otherwise {
  /** Of the party, or of the indicator where `actual` is given. */
  readonly id: string;
  /** The party's points. */
  readonly awarded?: number;
  /** What a leaf of the party's rubric was given. */
  readonly change?: ChangeLeaf;
  readonly actual?: number;
}

/** Totals and grade of an evaluation with some of it otherwise. */
export interface Retotalled {
  /** The totals still possible; `undefined` without parties, or where a rubric can no longer be worked out. */
  readonly range: Reach | undefined;
  /** `null` while a score is missing. */
  readonly total: number | null;
  readonly grade: string | null;
}

/** Adds up an evaluation again with some of it otherwise, through the same rules that computed it. */
export function retotal(evaluation: Evaluation, otherwise: Otherwise): Retotalled {
  const { scheme, veto, parties } = evaluation;
  const reaches = parties.map((party) => partyReach(evaluation, party, otherwise));
  if (parties.length === 0 || !reaches.every((reach) => reach !== undefined)) {
    return { range: undefined, total: null, grade: null };
  }
  const range = { min: sumDecimals(reaches.map(({ min }) => min)), max: sumDecimals(reaches.map(({ max }) => max)) };
  // Nothing that can be otherwise gives a score that was missing.
  if (!evaluation.complete) return { range, total: null, grade: null };
  const band = bandOf(range.min, scheme.bands);
  const grade = band === undefined ? null : capped(band, scheme.bands, veto?.capGrade).id;
  return { range, total: range.min, grade };
}

/**
 * The points a party can come to: the same twice where its score is known, from what its filled leaves earn where a
 * rubric has open ones, else from 0 to its share. `undefined` where its rubric can no longer be worked out.
 */
export function partyReach(evaluation: Evaluation, party: PartyResult, otherwise?: Otherwise): Reach | undefined {
  const { id, share, rubric } = party;
  const { awarded = party.awarded, change } = otherwise?.id === id ? otherwise : {};
  const actual = otherwise?.actual;
  const isAsItIs = rubric === undefined || (change === undefined && actual === undefined);
  if (awarded !== null && isAsItIs) return { min: awarded, max: awarded };
  // Where a panel is recused altogether, not even what follows from an indicator counts.
  const isOpen = rubric === undefined || (party.input === 'panel' && !isJudged(rubric));
  if (isOpen) return { min: 0, max: share };
  const volumes = volumesOf(evaluation);
  const find: FindVolumes = (indicator) => {
    const own = volumes(indicator);
    return own && indicator === otherwise?.id ? { target: own.target, actual: actual ?? own.actual } : own;
  };
  const worked = reworkRubric(evaluation, id, undefined, find, change);
  return worked && reachOf(worked, share, evaluation.scheme.rounding);
}
