import {
  applyScenario,
  compareEvaluations,
  type Evaluation,
  evaluate,
  type PartyAim,
  pointsTo,
  type ScenarioChange,
} from '@sw-eval/core';
import type { ValidReading } from '../draft/readDraft';

/** What full marks of some parties would do for a grade. */
export interface Room {
  /** How much the total would rise. */
  readonly gain: number;
  /** What would then still be missing; 0 where it suffices. */
  readonly short: number;
  /** What each party would have to give then. */
  readonly parties: readonly PartyAim[];
}

/**
 * What full marks of some parties would do, all else as it is: the case with those scores, computed by the core.
 * `undefined` while the total is not known.
 */
export function roomOf(
  { case: read, evaluation }: ValidReading,
  ids: readonly string[],
  grade: string,
): Room | undefined {
  const full = evaluate(
    applyScenario(
      read,
      ids.map((id) => fullMarks(evaluation, id, read.parties)),
    ),
  );
  const { distance, parties } = pointsTo(full, grade);
  if (evaluation.total === null || distance === null) return undefined;
  const rise = compareEvaluations(evaluation, full).find(({ path }) => path === 'total');
  return { gain: rise?.difference ?? 0, short: Math.max(0, distance), parties };
}

/** The party's share as its score, however its score was given. */
function fullMarks({ parties }: Evaluation, id: string, given: readonly { readonly id: string }[]): ScenarioChange {
  const share = parties.find((party) => party.id === id)?.share ?? 0;
  return given.some((party) => party.id === id)
    ? { path: `parties.${id}`, value: { id, awarded: share } }
    : { path: `parties.${id}.awarded`, value: share };
}
