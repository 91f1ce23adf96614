import { gradeOf, schemes } from '@sw-eval/core';
import type { Party, Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { GRADES } from '../rules/fieldRules.js';
import { before } from '../source/clause.js';
import { gradeSpots } from './gradeSpots.js';
import { partySpots, shareOf } from './partySpots.js';
import { pointsIn, scoresWithoutUnit } from './points.js';
import type { ScoresRead } from './ScoreNotes.js';
import { scopeOf, type Times } from './scope.js';
import { sumOf } from './sumOfScores.js';

/** So sure of a total that is just the sum of the scores, and of a grade that is just that of the total. */
const SUMS_UP = 0.9;
const FITS = 0.85;

/** Adds a total and a grade that stand in other words than those of the rules, where the arithmetic confirms them. */
export function withConfirmed(read: ScoresRead, passages: readonly Passage[], times: Times): ScoresRead {
  const open = passages.filter(({ section, list }) => section !== 'method' && list === undefined);
  const scores = scoresThatSumUp(read, open, times);
  if (scores !== undefined) return withConfirmed({ ...read, ...scores }, passages, times);
  const sum = read.total === undefined ? sumOf(read.awarded, read.raw) : undefined;
  const total = read.total ?? (sum === undefined ? undefined : totalThatIs(sum, open, times));
  const grade = read.grade ?? (total === undefined ? undefined : gradeThatFits(total.value, open, times));
  if (total === undefined) return read;
  const taken = [total, ...read.awarded.values()];
  return {
    ...read,
    total,
    totals: read.total === undefined ? [total] : read.totals,
    grade,
    doubts: read.doubts.filter(
      (doubt) => !taken.some(({ clean, start }) => doubt.clean === clean && doubt.start === start),
    ),
  };
}

/** Between a party and its points: nothing that says more. */
const PARTY_SCORE =
  /^[A-Za-z ]{0,24}(?:评估|评价|得分|评分|得|给|打|出|了|：)*([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![0-9.%份个年月/])/u;
const PARTIES: readonly Party[] = ['oversight', 'purchaser', 'supervision-centre', 'third-party'];
const TOTAL = /(?:合计|总计|总分|总得分|综合得分)：?([0-9]{2,3}(?:\.[0-9]{1,2})?)(?![0-9.%份个年月])/gu;

/** Points right behind the name of each of the four parties, in whatever chapter, if they add up to a total that is printed too. */
function scoresThatSumUp(
  read: ScoresRead,
  passages: readonly Passage[],
  times: Times,
): Partial<ScoresRead> | undefined {
  if (PARTIES.every((party) => read.awarded.has(party)) || read.raw.size > 0) return undefined;
  const awarded = new Map<Party, Hit<number>>();
  const totals: Hit<number>[] = [];
  for (const { body } of passages) {
    if (!/[0-9]/u.test(body.text)) continue;
    for (const { party, end } of partySpots(body.text)) {
      const digits = PARTY_SCORE.exec(body.text.slice(end, end + 40));
      if (digits?.[1] === undefined || Number(digits[1]) > shareOf(party) || awarded.has(party)) continue;
      const start = end + digits[0].length - digits[1].length;
      if (isOther(body.text, start, times)) continue;
      const place = { clean: body, start, end: end + digits[0].length };
      awarded.set(party, { ...place, value: Number(digits[1]), confidence: SUMS_UP });
    }
    for (const { start, end } of pointsIn(body.text).filter((spot) => !isOther(body.text, spot.start, times)))
      totals.push({
        value: Number.parseFloat(body.text.slice(start, end)),
        clean: body,
        start,
        end,
        confidence: SUMS_UP,
      });
    for (const match of body.text.matchAll(TOTAL)) {
      const [whole, digits = ''] = match;
      const end = match.index + whole.length;
      totals.push({ value: Number(digits), clean: body, start: end - digits.length, end, confidence: SUMS_UP });
    }
  }
  const sum = sumOf(awarded, new Map());
  const known = read.total?.value === sum ? read.total : undefined;
  const total = known ?? totals.find(({ value }) => value === sum);
  return sum === undefined || total === undefined ? undefined : { awarded, total, totals: [total] };
}

/** Points that are what the scores add up to. */
function totalThatIs(sum: number, passages: readonly Passage[], times: Times): Hit<number> | undefined {
  for (const { body } of passages) {
    for (const { start, end } of [...pointsIn(body.text), ...scoresWithoutUnit(body.text)]) {
      const value = Number.parseFloat(body.text.slice(start, end));
      if (value === sum && !isOther(body.text, start, times))
        return { value, clean: body, start, end, confidence: SUMS_UP };
    }
  }
  return undefined;
}

/** The only grade that is given, if it is that of the total. */
function gradeThatFits(total: number, passages: readonly Passage[], times: Times): Hit<string> | undefined {
  const fitting = gradeOf(total, schemes['guangzhou-2023'].bands)?.id;
  const given = passages.flatMap(({ body }) =>
    gradeSpots(body.text)
      .filter(({ start }) => !isOther(body.text, start, times))
      .map((spot) => ({ ...spot, clean: body, value: GRADES.get(body.text.slice(spot.start, spot.end)) })),
  );
  const [first] = given;
  if (first === undefined || fitting === undefined || given.some(({ value }) => value !== fitting)) return undefined;
  return { ...first, value: fitting, confidence: FITS };
}

/** Whether the sentence says that what stands at a place is of another time, or only planned. */
function isOther(text: string, at: number, times: Times): boolean {
  return scopeOf(before(text, at, '。；'), times) !== undefined;
}
