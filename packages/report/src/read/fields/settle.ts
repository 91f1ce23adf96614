import { completionRate, SwEvalError, targetsFromRate } from '@sw-eval/core';
import type { NumberToken } from '../source/tokens.js';
import type { Figure } from './IndicatorFigures.js';

/** A figure of an indicator in a sentence. */
export interface Entry {
  readonly id: string;
  readonly token: NumberToken;
  readonly confidence: number;
  readonly clause: number;
  /** `part`: of the whole, or of another time; it takes its rate and is left out. */
  readonly part: 'actual' | 'target' | 'part';
  /** What its words say besides: really done, or the whole beside its parts. */
  readonly done: boolean;
  readonly whole: boolean;
  /** The rate printed for it. */
  rate?: Figure;
}

/** What the figures of one indicator in a sentence come to. */
export interface Decision {
  readonly actual: Entry | undefined;
  readonly target: Entry | undefined;
  /** Figures that could be meant as well. */
  readonly others: readonly Entry[];
  readonly sure: boolean;
}

/** Which of the figures of one indicator in a sentence is what was done, and which what was agreed. */
export function decided(entries: readonly Entry[], rate: number | undefined): Decision {
  const targets = different(entries.filter(({ part }) => part === 'target'));
  const actuals = different(entries.filter(({ part }) => part === 'actual'));
  const [target, ...moreTargets] = targets;
  const [first, second, ...more] = actuals;
  if (second === undefined) return { actual: first, target, others: moreTargets, sure: moreTargets.length === 0 };
  const wholes = actuals.filter(({ whole }) => whole);
  if (target === undefined && more.length === 0 && first !== undefined) {
    const fits = (done: Entry, agreed: Entry) =>
      rate !== undefined &&
      agreed.token.value > 0 &&
      completionRate({ actual: done.token.value, target: agreed.token.value }) === rate;
    if (fits(second, first)) return { actual: second, target: first, others: [], sure: true };
    if (fits(first, second)) return { actual: first, target: second, others: [], sure: true };
    if (second.done && !first.done && !first.whole)
      return { actual: second, target: first, others: [], sure: rate === undefined };
  }
  const [whole] = wholes;
  if (wholes.length === 1 && whole !== undefined)
    return {
      actual: whole,
      target,
      others: [...actuals.filter((entry) => entry !== whole), ...moreTargets],
      sure: true,
    };
  return { actual: first, target, others: [second, ...more, ...moreTargets], sure: false };
}

/** Of figures that are alike the first. */
function different(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.token.value, entry])).values()].toReversed();
}

/** Whether a printed rate confirms a count: with its target, or with a whole target at all. */
export function confirms(actual: number, target: number | undefined, rate: number): boolean {
  try {
    if (target === undefined) return targetsFromRate(actual, rate).length > 0;
    return target > 0 && completionRate({ actual, target }) === rate;
  } catch (error) {
    if (error instanceof SwEvalError) return false;
    throw error;
  }
}

/** The last count of each indicator. */
export function lastOfEach(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
