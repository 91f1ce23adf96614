import { type Change, compareEvaluations, type Evaluation } from '@sw-eval/core';
import { bandsTopFirst } from '../result/gradeDistance';

/** What is otherwise in a scenario than in the case, by path. */
export type Differences = ReadonlyMap<string, Change>;

/** The differences of a scenario to the case. */
export function differencesOf(base: Evaluation, other: Evaluation): Differences {
  return new Map(compareEvaluations(base, other).map((change) => [change.path, change]));
}

/** How many bands the grade lies above that of the case, below as a negative number; 0 where one has no grade. */
export function bandsBetween(base: Evaluation, other: Evaluation): number {
  const bands = bandsTopFirst(base.scheme.bands).map(({ id }) => id);
  const [from, to] = [base, other].map(({ grade }) => bands.indexOf(grade?.id ?? ''));
  return from === undefined || to === undefined || from === -1 || to === -1 ? 0 : from - to;
}

/** The indicators worth a row: those looked at, and those that any scenario changes. */
export function indicatorRows(
  base: Evaluation,
  differences: readonly Differences[],
  looked: readonly string[],
): Evaluation['indicators'] {
  return base.indicators.filter(
    ({ id }) => looked.includes(id) || differences.some((each) => each.has(`indicators.${id}.actual`)),
  );
}

/** Where the scale of the bands begins, the same in every column: at the second band, unless a total lies below it. */
export function scaleStart(evaluations: readonly Evaluation[]): number {
  const bands = bandsTopFirst(evaluations[0]?.scheme.bands ?? []);
  const second = bands.at(-2)?.min ?? 0;
  const totals = evaluations.flatMap(({ total }) => (total === null ? [] : [total]));
  return totals.some((total) => total < second) ? 0 : second;
}
