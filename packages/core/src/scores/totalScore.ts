import { type Issue, makeIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { decimalsOf, expectedNumber, readDecimal } from '../numbers/decimal.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { Scheme, SchemeParty } from '../schemas/schemeSchema.js';
import { requirePreset } from '../schemes/presets.js';
import { pointsOfRaw, RAW_MAX } from './awardedPoints.js';

/** A party's score: in points of its share, or raw out of `rawMax` (100 unless given). */
export type PartyScore =
  | { readonly id: string; readonly awarded: number | string }
  | { readonly id: string; readonly raw: number | string; readonly rawMax?: number | string };

/**
 * The exact sum of the parties' scores, each rounded to the scheme's decimals before it is added, so that the printed
 * lines add up to the printed total. Of the parties given: one that is left out adds nothing.
 *
 * @param scheme a scheme, or a preset's id
 * @throws SwEvalError for an unknown or repeated party, a score above its share, and anything but numbers
 * @example
 * ```ts
 * totalScore(
 *   [
 *     { id: 'oversight', awarded: 9.8 },
 *     { id: 'purchaser', awarded: 19.8 },
 *     { id: 'supervision-centre', awarded: 14.9 },
 *     { id: 'third-party', awarded: 49.23 },
 *   ],
 *   'guangzhou-2023',
 * ); // 93.73
 * totalScore([{ id: 'third-party', raw: 89.5 }], 'guangzhou-2023'); // 49.23
 * ```
 */
export function totalScore(parties: readonly PartyScore[], scheme: Scheme | string): number {
  const { parties: known, rounding } = typeof scheme === 'string' ? requirePreset(scheme) : scheme;
  const issues: Issue[] = [];
  const points: number[] = [];
  parties.forEach((score, index) => {
    const party = known.find((candidate) => candidate.id === score.id);
    if (party === undefined) {
      const allowed = known.map((candidate) => candidate.id).join(', ');
      const expected = `a party of the scheme: ${allowed}`;
      issues.push(makeIssue('unknown-reference', [index, 'id'], expected, score.id, { id: score.id, allowed }));
    } else if (parties.findIndex((other) => other.id === score.id) < index) {
      issues.push(makeIssue('duplicate-id', [index, 'id'], 'each party once', score.id, { id: score.id }));
    } else {
      points.push(pointsOf(score, party, rounding, index, issues));
    }
  });
  if (issues.length > 0) throw new SwEvalError(issues);
  return sumDecimals(points);
}

function pointsOf(
  score: PartyScore,
  party: SchemeParty,
  rounding: Scheme['rounding'],
  index: number,
  issues: Issue[],
): number {
  const read = (key: string, input: unknown): number => {
    const value = readDecimal(input);
    if (typeof value === 'number') return value;
    issues.push(makeIssue(value, [index, key], expectedNumber(value), input));
    return 0;
  };
  const atMost = (key: string, value: number, max: number): number => {
    if (value > max) issues.push(aboveShare([index, key], max, value, party));
    return value;
  };
  if ('awarded' in score && score.awarded !== undefined) {
    const awarded = atMost('awarded', read('awarded', score.awarded), party.share);
    if (decimalsOf(awarded) > rounding.decimals) {
      issues.push(tooManyDecimals([index, 'awarded'], rounding.decimals, awarded));
    }
    return awarded;
  }
  const { raw, rawMax = RAW_MAX } = score as { raw: unknown; rawMax?: unknown };
  const max = read('rawMax', rawMax);
  const value = atMost('raw', read('raw', raw), max);
  if (max > 0) return pointsOfRaw(value, max, party.share, rounding);
  issues.push(makeIssue('out-of-range', [index, 'rawMax'], 'a number above 0', rawMax, { above: 0 }));
  return 0;
}

/** The issue of a score above what its party can give. */
export function aboveShare(
  path: (string | number)[],
  max: number,
  received: unknown,
  { label }: Pick<SchemeParty, 'label'>,
): Issue {
  const params = { max, label: label['zh-CN'], labelEn: label.en };
  return makeIssue('score-above-share', path, `at most ${max} points`, received, params);
}

/** The issue of a value with more decimals than its place allows. */
export function tooManyDecimals(path: (string | number)[], max: number, received: unknown): Issue {
  return makeIssue('too-many-decimals', path, max === 0 ? 'a whole number' : `at most ${max} decimals`, received, {
    max,
  });
}
