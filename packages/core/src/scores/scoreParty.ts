import type { PartyInput, PartyResult } from '../evaluation/evaluation.js';
import { add, divide, type Fraction, fractionOf, multiply, rounded } from '../numbers/fraction.js';
import { type Rounding, TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { roundRatio } from '../numbers/roundRatio.js';
import type { CaseParty } from '../schemas/caseSchema.js';
import type { SchemeParty } from '../schemas/schemeSchema.js';
import { pointsOfRaw, RAW_MAX } from './awardedPoints.js';
import type { FindVolumes } from './leafPoints.js';
import { type Sheet, type WorkedRubric, workRubric } from './rubric.js';

/** A party's score with the points it can still come to: equal where it is known. */
export interface ScoredParty extends Reach {
  readonly result: PartyResult;
}

/** awarded / share in percent, or `null` for a share of 0. */
export function ratioOf(awarded: number, share: number): number | null {
  return share === 0 ? null : roundRatio(awarded, 100, share, TWO_DECIMALS_HALF_UP);
}

/** Scores one party of the scheme from what the case gives for it. */
export function scoreParty(
  party: SchemeParty,
  given: CaseParty | undefined,
  recused: ReadonlySet<string>,
  rounding: Rounding,
  find: FindVolumes,
): ScoredParty {
  if (given?.awarded !== undefined) return scored(party, 'awarded', given.awarded);
  if (given?.raw !== undefined) {
    const { raw, rawMax = RAW_MAX } = given;
    return scored(party, 'raw', pointsOfRaw(raw, rawMax, party.share, rounding), { raw, rawMax });
  }
  const sheets = sheetsOf(given, recused);
  if (party.rubric === undefined || sheets === undefined) return open(party, 'none', 0, party.share);

  const input: PartyInput = given?.rubric === undefined ? 'panel' : 'rubric';
  const how = party.aggregate ?? 'mean';
  const worked = workRubric(party.rubric, sheets, how, find);
  const { result: rubric } = worked;
  const details = { rubric, ...(input === 'panel' && { aggregate: how }) };
  // With all evaluators recused nobody judged, so there is no score even where every leaf follows an indicator.
  if (sheets.length === 0) return open(party, input, 0, party.share, details);
  const { min, max } = reachOf(worked, party.share, rounding);
  return rubric.awarded === null ? open(party, input, min, max, details) : scored(party, input, min, details);
}

/** Points of its share that a party can come to. */
export interface Reach {
  readonly min: number;
  readonly max: number;
}

/** What a rubric comes to in points of its party's share, with its open leaves as 0 and in full. */
export function reachOf({ known, open, result }: WorkedRubric, share: number, rounding: Rounding): Reach {
  const toShare = (earned: Fraction) => rounded(inShare(earned, share, result.points), rounding);
  return { min: toShare(known), max: toShare(add(known, open)) };
}

/** Points of a rubric of so many points in all, in points of its party's share, not yet rounded. */
export function inShare(earned: Fraction, share: number, all: number): Fraction {
  return divide(multiply(earned, fractionOf(share)), fractionOf(all));
}

/** The sheets that count: the party's own, or those of the evaluators who were not recused. */
function sheetsOf(given: CaseParty | undefined, recused: ReadonlySet<string>): Sheet[] | undefined {
  if (given?.rubric !== undefined) return [{ values: given.rubric }];
  return given?.panelScores
    ?.filter(({ evaluator }) => !recused.has(evaluator))
    .map(({ evaluator, rubric }) => ({ evaluator, values: rubric }));
}

type Details = Partial<Pick<PartyResult, 'raw' | 'rawMax' | 'rubric' | 'aggregate'>>;

function scored({ id, label, share }: SchemeParty, input: PartyInput, awarded: number, details?: Details): ScoredParty {
  const result = { id, label, share, awarded, ratio: ratioOf(awarded, share), input, ...details };
  return { result, min: awarded, max: awarded };
}

function open(
  { id, label, share }: SchemeParty,
  input: PartyInput,
  min: number,
  max: number,
  details?: Details,
): ScoredParty {
  return { result: { id, label, share, awarded: null, ratio: null, input, ...details }, min, max };
}
