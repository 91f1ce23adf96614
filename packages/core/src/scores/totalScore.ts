import type { Issue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { makeIssue } from '../issues/showPath.js';
import { allIds } from '../lists/ids.js';
import { EXPECTED_NUMBER, hasMoreDecimals, isPlain, readDecimal } from '../numbers/decimal.js';
import { hundredthsOf, ofHundredths, sumDecimals } from '../numbers/sumDecimals.js';
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
  let hundredths = 0;
  // A plain loop that makes no list: this is called for every station of a summary.
  for (let index = 0; index < parties.length; index += 1) {
    const score = parties[index] as PartyScore;
    const party = partyOf(score.id, known);
    if (party === undefined || isRepeated(parties, index)) issues.push(idIssue(score.id, index, party, known));
    else hundredths += hundredthsOf(pointsOf(score, party, rounding, index, issues));
  }
  if (issues.length > 0) throw new SwEvalError(issues);
  return ofHundredths(hundredths) ?? sumDecimals(allPoints(parties, known, rounding));
}

/** The points of scores that are known to be good. */
function allPoints(
  parties: readonly PartyScore[],
  known: readonly SchemeParty[],
  rounding: Scheme['rounding'],
): number[] {
  return parties.map((score, at) => pointsOf(score, partyOf(score.id, known) as SchemeParty, rounding, at, []));
}

function partyOf(id: string, known: readonly SchemeParty[]): SchemeParty | undefined {
  for (const party of known) if (party.id === id) return party;
  return undefined;
}

function isRepeated(parties: readonly PartyScore[], index: number): boolean {
  for (let before = 0; before < index; before += 1) if (parties[before]?.id === parties[index]?.id) return true;
  return false;
}

function idIssue(id: string, index: number, party: SchemeParty | undefined, known: readonly SchemeParty[]): Issue {
  if (party !== undefined) return makeIssue('duplicate-id', [index, 'id'], 'each party once', id, { id });
  const allowed = allIds(known).join(', ');
  return makeIssue('unknown-reference', [index, 'id'], `a party of the scheme: ${allowed}`, id, { id, allowed });
}

function pointsOf(
  score: PartyScore,
  party: SchemeParty,
  rounding: Scheme['rounding'],
  index: number,
  issues: Issue[],
): number {
  const { awarded, raw, rawMax = RAW_MAX } = score as { awarded?: unknown; raw?: unknown; rawMax?: unknown };
  if (awarded !== undefined) {
    const points = read(awarded, party.share, party, index, 'awarded', issues);
    if (hasMoreDecimals(points, rounding.decimals)) {
      issues.push(tooManyDecimals([index, 'awarded'], rounding.decimals, points));
    }
    return points;
  }
  const found = issues.length;
  const max = read(rawMax, Number.POSITIVE_INFINITY, party, index, 'rawMax', issues);
  if (max === 0 && issues.length === found) {
    issues.push(makeIssue('out-of-range', [index, 'rawMax'], 'a number above 0', rawMax, { above: 0 }));
  }
  // What the raw score is out of must be known before it can be too high.
  const value = read(raw, max || Number.POSITIVE_INFINITY, party, index, 'raw', issues);
  return max === 0 ? 0 : pointsOfRaw(value, max, party.share, rounding);
}

/** A number of a score; what is wrong with it is added to the issues, and 0 stands for what is no number. */
function read(input: unknown, max: number, party: SchemeParty, index: number, key: string, issues: Issue[]): number {
  return isPlain(input) && input <= max ? input : readOther(input, max, party, index, key, issues);
}

function readOther(
  input: unknown,
  max: number,
  party: SchemeParty,
  index: number,
  key: string,
  issues: Issue[],
): number {
  const value = readDecimal(input);
  if (typeof value !== 'number') {
    issues.push(makeIssue(value, [index, key], EXPECTED_NUMBER[value], input));
    return 0;
  }
  if (value > max) issues.push(aboveShare([index, key], max, value, party));
  return value;
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
  const expected = max === 0 ? 'a whole number' : `a number of at most ${max} decimal${max === 1 ? '' : 's'}`;
  return makeIssue('too-many-decimals', path, expected, received, { max });
}
