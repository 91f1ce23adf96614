import { type EvaluationCase, evaluate, type Scheme, type TotalRange } from '@sw-eval/core';
import { exactly, over, printed, times } from './exactly.js';
import { fromParts } from './numbers.js';
import { leavesOf } from './rubrics.js';

/*
 * What a grade would take, by trying everything from 0 on: a second implementation, deliberately simple and slow.
 */

type Bounds = Pick<TotalRange, 'min' | 'max'>;

/** The totals still possible with a party's score at every step of the scheme's decimals from 0 to its share. */
export function rangesByScore(c: EvaluationCase, id: string, share: number, decimals: number): Bounds[] {
  const others = c.parties.filter((party) => party.id !== id);
  return stepsTo(Math.round(share * 10 ** decimals)).map((step) =>
    rangeOf({ ...c, parties: [...others, { id, awarded: fromParts(step, decimals) }] }),
  );
}

/** The same with an indicator's actual at every step of its decimals up to `most` steps. */
export function rangesByActual(c: EvaluationCase, id: string, decimals: number, most: number): Bounds[] {
  return stepsTo(most).map((step) =>
    rangeOf({
      ...c,
      indicators: c.indicators.map((own) => (own.id === id ? { ...own, actual: fromParts(step, decimals) } : own)),
    }),
  );
}

export function rangeOf(c: EvaluationCase): Bounds {
  return evaluate(c).range ?? { min: Number.NaN, max: Number.NaN };
}

/** The first step with which a bound reaches `min`, as a number; `null` where none does that is at most `most`. */
export function firstStep(
  ranges: readonly Bounds[],
  bound: keyof Bounds,
  min: number,
  decimals: number,
  most = Number.POSITIVE_INFINITY,
): number | null {
  const step = ranges.findIndex((range) => range[bound] >= min);
  const value = fromParts(Math.max(0, step), decimals);
  return step < 0 || value > most ? null : value;
}

/** The least raw score in hundredths that comes to these points, and all of it where none in hundredths does. */
export function firstRaw(
  points: number,
  rawMax: number,
  share: number,
  { rounding }: Pick<Scheme, 'rounding'>,
): number {
  const pointsOf = (raw: number) => printed(over(times(exactly(raw), exactly(share)), exactly(rawMax)), rounding);
  const found = stepsTo(Math.floor(rawMax * 100)).find((step) => pointsOf(fromParts(step, 2)) >= points);
  return found === undefined ? rawMax : fromParts(found, 2);
}

/** The indicators whose volume a rubric of these parties turns into points. */
export function linkedBy(parties: Scheme['parties']): Set<string> {
  const rules = parties.flatMap(({ rubric }) => (rubric === undefined ? [] : leavesOf(rubric).map(({ rule }) => rule)));
  return new Set(rules.flatMap((rule) => (rule !== undefined && 'indicator' in rule ? [rule.indicator] : [])));
}

function stepsTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, step) => step);
}
