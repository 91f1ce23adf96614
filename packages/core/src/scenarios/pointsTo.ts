import type { Evaluation, IndicatorResult, PartyResult } from '../evaluation/evaluation.js';
import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { allIds, findById } from '../lists/ids.js';
import { powerOfTen } from '../numbers/decimal.js';
import { divide, fractionOf, greater, multiply, subtract, ZERO } from '../numbers/fraction.js';
import { roundDecimal } from '../numbers/roundRatio.js';
import { differenceOf, sumDecimals } from '../numbers/sumDecimals.js';
import { pointsOfRaw } from '../scores/awardedPoints.js';
import type { Localised } from '../texts/localised.js';
import { decisiveRates, leastActual } from './leastActual.js';

/** What one party would have to give for a grade. */
export interface PartyAim {
  id: string;
  label: Localised;
  share: number;
  awarded: number | null;
  /**
   * Least points of this party with which the total reaches the grade, the other given scores as they are and other
   * missing ones in full; `null` where no score of it suffices.
   */
  needed: number | null;
  /** The same with other missing scores as 0: from here on the grade is safe. Equal to `needed` where none is missing. */
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
  /** Least actual with which the total reaches the grade, all else as it is; `null` where none suffices or none is linked. */
  needed: number | null;
}

/** What a grade would take. */
export interface Aim {
  grade: string;
  label: Localised;
  /** Lower bound of the grade's band. */
  min: number;
  /** Points from the total to the bound, negative above it; `null` while the total is not known. */
  distance: number | null;
  reached: boolean;
  /** Id of a veto that keeps the grade out of reach whatever the points. */
  blockedBy?: string;
  parties: PartyAim[];
  indicators: IndicatorAim[];
}

/**
 * What a grade would take: for each party what it would have to give, for each indicator what it would have to reach,
 * or that nothing of it suffices.
 *
 * Volumes count only where the scheme's rubric says how they become points; elsewhere an indicator is not `linked`.
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
  const { scheme, total, veto, parties, indicators } = evaluation;
  const band = findById(scheme.bands, gradeId);
  if (band === undefined) {
    const allowed = allIds(scheme.bands).join(', ');
    const params = { id: gradeId, allowed };
    throw new SwEvalError([argumentIssue('unknown-reference', 'gradeId', `one of ${allowed}`, gradeId, params)]);
  }
  const cap = findById(scheme.bands, veto?.capGrade);
  const isBlocked = cap !== undefined && cap.min < band.min;
  const distance = total === null ? null : differenceOf(band.min, total);
  return {
    grade: band.id,
    label: band.label,
    min: band.min,
    distance,
    reached: distance !== null && distance <= 0 && !isBlocked,
    ...(isBlocked && veto !== undefined && { blockedBy: veto.id }),
    parties: parties.map((party) => partyAim(evaluation, party, band.min, isBlocked)),
    indicators: indicators.map((indicator) => indicatorAim(evaluation, indicator, band.min, isBlocked)),
  };
}

function partyAim(evaluation: Evaluation, party: PartyResult, min: number, isBlocked: boolean): PartyAim {
  const { id, label, share, awarded, input, rawMax } = party;
  const others = evaluation.parties.filter((other) => other.id !== id);
  const known = sumDecimals(others.map((other) => other.awarded ?? 0));
  const best = sumDecimals(others.map((other) => other.awarded ?? other.share));
  const least = (rest: number) =>
    isBlocked ? null : leastPoints(min, rest, share, evaluation.scheme.rounding.decimals);
  const needed = least(best);
  const aim = { id, label, share, awarded, needed, safe: least(known) };
  if (input !== 'raw' || rawMax === undefined || needed === null) return aim;
  return { ...aim, neededRaw: leastRaw(needed, rawMax, share, evaluation) };
}

/** Least printable points that bring the rest up to `min`, or `null` where the share does not suffice. */
function leastPoints(min: number, rest: number, share: number, decimals: number): number | null {
  const missing = differenceOf(min, rest);
  if (missing <= 0) return 0;
  const rounded = roundDecimal(missing, { decimals, mode: 'down' });
  const points = rounded < missing ? sumDecimals([rounded, 1 / powerOfTen(decimals)]) : rounded;
  return points <= share ? points : null;
}

/** Least raw score, to 2 decimals, that comes to at least these points. */
function leastRaw(points: number, rawMax: number, share: number, { scheme: { rounding } }: Evaluation): number {
  if (points === 0) return 0;
  const halfStep = { numerator: 1n, denominator: 2n * 10n ** BigInt(rounding.decimals) };
  // From here on a value rounds to the points; only `half-even` may leave the edge itself to the value below.
  const edge = rounding.mode === 'down' ? fractionOf(points) : subtract(fractionOf(points), halfStep);
  const { numerator, denominator } = divide(multiply(greater(edge, ZERO), fractionOf(rawMax)), fractionOf(share));
  const hundredths = (numerator * 100n + denominator - 1n) / denominator;
  const raw = Math.min(rawMax, Number(hundredths) / 100);
  return pointsOfRaw(raw, rawMax, share, rounding) >= points ? raw : Math.min(rawMax, Number(hundredths + 1n) / 100);
}

function indicatorAim(
  evaluation: Evaluation,
  indicator: IndicatorResult,
  min: number,
  isBlocked: boolean,
): IndicatorAim {
  const { id, label, actual } = indicator;
  const rates = decisiveRates(evaluation).get(id);
  const needed = rates === undefined || isBlocked ? null : leastActual(evaluation, indicator, rates, min);
  return { id, label, actual, linked: rates !== undefined, needed };
}
