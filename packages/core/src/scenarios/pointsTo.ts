import type { Evaluation } from '../evaluation/evaluation.js';
import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { allIds, findById } from '../lists/ids.js';
import { powerOfTen } from '../numbers/decimal.js';
import { divide, fractionOf, greater, multiply, subtract, ZERO } from '../numbers/fraction.js';
import type { Rounding } from '../numbers/rounding.js';
import { roundDecimal } from '../numbers/roundRatio.js';
import { differenceOf, sumDecimals } from '../numbers/sumDecimals.js';
import { pointsOfRaw } from '../scores/awardedPoints.js';
import type { Reach } from '../scores/scoreParty.js';
import { capped } from '../scores/veto.js';
import type { Localised } from '../texts/localised.js';
import { decisiveRates, leastActual } from './leastActual.js';
import { partyReach } from './retotal.js';

/** What one party would have to give for a grade. */
export interface PartyAim {
  id: string;
  label: Localised;
  share: number;
  awarded: number | null;
  /**
   * Least points of this party with which the total reaches the grade, the others with what is given of them as it is
   * and what is missing in full; `null` where no score suffices that this party can still give: at most its share, and
   * of a rubric filled in part what its filled leaves leave open.
   */
  needed: number | null;
  /** The same with what is missing of the others as 0: from here on the grade is safe. Equal to `needed` where nothing is. */
  safe: number | null;
  /** `needed` as a raw score, rounded up, where the party gives one. */
  neededRaw?: number;
}

/** What one indicator would have to reach for a grade. */
export interface IndicatorAim {
  id: string;
  label: Localised;
  actual: number;
  /** Whether the scheme says how this volume becomes points. */
  linked: boolean;
  /**
   * Least actual with which the total reaches the grade, what is given as it is and what is missing of scores in full;
   * `null` where none suffices or none is linked.
   */
  needed: number | null;
  /** The same with what is missing of scores as 0. Equal to `needed` where nothing is. */
  safe: number | null;
}

/** What a grade would take. */
export interface Aim {
  grade: string;
  label: Localised;
  /** Lower bound of the grade's band. */
  min: number;
  /** Points from the total to the bound, negative above it; `null` while the total is not known. */
  distance: number | null;
  /** Whether the station has this grade or a better one. */
  reached: boolean;
  /** The total lies above the bound, in a gap between bands, and so has no grade at all. */
  inGap?: true;
  /** Id of a veto that keeps the grade out of reach whatever the points. */
  blockedBy?: string;
  parties: PartyAim[];
  indicators: IndicatorAim[];
}

/**
 * What a grade would take: for each party what it would have to give, for each indicator what it would have to reach,
 * or that nothing of it suffices.
 *
 * Volumes count only where a rubric, filled at least in part, says how they become points; elsewhere an indicator is
 * not `linked`. What is missing of scores runs over the same bounds as `evaluation.range`. Where bands leave gaps,
 * `needed` and `safe` lead to the lower bound of the band; a total above its upper bound can still have no grade.
 *
 * @param gradeId the id of a band of the evaluation's scheme
 * @throws SwEvalError `unknown-reference` for a grade the scheme does not have
 * @example
 * ```ts
 * const evaluation = evaluateJson({
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   station: { name: 'Example station' },
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   indicators: [],
 *   parties: [
 *     { id: 'oversight', awarded: 9.8 },
 *     { id: 'purchaser', awarded: 19.8 },
 *     { id: 'supervision-centre', awarded: 14.9 },
 *   ],
 * });
 * const aim = pointsTo(evaluation, 'excellent');
 * aim.parties.map((party) => party.needed); // [0.3, 10.3, 5.4, 45.5]
 * aim.parties.map((party) => party.safe); // [null, null, null, 45.5]
 * ```
 */
export function pointsTo(evaluation: Evaluation, gradeId: string): Aim {
  const { scheme, total, veto, grade } = evaluation;
  const band = findById(scheme.bands, gradeId);
  if (band === undefined) {
    const allowed = allIds(scheme.bands).join(', ');
    const params = { id: gradeId, allowed };
    throw new SwEvalError([argumentIssue('unknown-reference', 'gradeId', `one of ${allowed}`, gradeId, params)]);
  }
  const blockedBy = capped(band, scheme.bands, veto?.capGrade) === band ? undefined : veto?.id;
  const isBlocked = blockedBy !== undefined;
  const isAbove = total !== null && total >= band.min;
  // With a blocked grade no total is enough.
  const min = isBlocked ? Number.POSITIVE_INFINITY : band.min;
  return {
    grade: band.id,
    label: band.label,
    min: band.min,
    distance: total === null ? null : differenceOf(band.min, total),
    reached: isAbove && !isBlocked && grade !== null,
    ...(isAbove && grade === null && { inGap: true as const }),
    ...(isBlocked && { blockedBy }),
    parties: partyAims(evaluation, min),
    indicators: indicatorAims(evaluation, min),
  };
}

function partyAims(evaluation: Evaluation, min: number): PartyAim[] {
  const { rounding } = evaluation.scheme;
  const reaches = evaluation.parties.map((party) => ({
    party,
    reach: partyReach(evaluation, party) ?? { min: 0, max: party.share },
  }));
  return reaches.map(({ party, reach }) => {
    const { id, label, share, awarded, rawMax } = party;
    const others = reaches.filter((other) => other.party !== party);
    // A score that is known may be thought otherwise, up to the whole share.
    const most = awarded === null ? reach.max : share;
    const least = (bound: keyof Reach) =>
      leastPoints(min, sumDecimals(others.map((other) => other.reach[bound])), most, rounding);
    const needed = least('max');
    const aim = { id, label, share, awarded, needed, safe: least('min') };
    if (rawMax === undefined || needed === null) return aim;
    return { ...aim, neededRaw: leastRaw(needed, rawMax, share, rounding) };
  });
}

/** Least printable points that bring the rest up to `min`, or `null` where not even `most` suffices. */
function leastPoints(min: number, rest: number, most: number, rounding: Rounding): number | null {
  if (!Number.isFinite(min)) return null;
  const missing = Math.max(0, differenceOf(min, rest));
  const rounded = roundDecimal(missing, rounding);
  const points = rounded < missing ? sumDecimals([rounded, 1 / powerOfTen(rounding.decimals)]) : rounded;
  return points <= most ? points : null;
}

/** Least raw score, to 2 decimals, that comes to at least these points. */
function leastRaw(points: number, rawMax: number, share: number, rounding: Rounding): number {
  if (points === 0) return 0;
  const halfStep = { numerator: 1n, denominator: 2n * 10n ** BigInt(rounding.decimals) };
  // From here on a value rounds to the points; only `half-even` may leave the edge itself to the value below.
  const edge = rounding.mode === 'down' ? fractionOf(points) : subtract(fractionOf(points), halfStep);
  const { numerator, denominator } = divide(multiply(greater(edge, ZERO), fractionOf(rawMax)), fractionOf(share));
  const hundredths = (numerator * 100n + denominator - 1n) / denominator;
  const raw = Math.min(rawMax, Number(hundredths) / 100);
  return pointsOfRaw(raw, rawMax, share, rounding) >= points ? raw : Math.min(rawMax, Number(hundredths + 1n) / 100);
}

function indicatorAims(evaluation: Evaluation, min: number): IndicatorAim[] {
  const decisive = decisiveRates(evaluation);
  return evaluation.indicators.map((indicator) => {
    const { id, label, actual } = indicator;
    const rates = decisive.get(id);
    if (rates === undefined) return { id, label, actual, linked: false, needed: null, safe: null };
    const needed = leastActual(evaluation, indicator, rates, min, 'max');
    const safe = evaluation.complete ? needed : leastActual(evaluation, indicator, rates, min, 'min');
    return { id, label, actual, linked: true, needed, safe };
  });
}
