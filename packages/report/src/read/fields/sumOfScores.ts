import { type PartyScore, SwEvalError, totalScore } from '@sw-eval/core';
import type { Party } from '../outline.js';
import type { Hit } from '../Reading.js';

const PARTIES: readonly Party[] = ['oversight', 'purchaser', 'supervision-centre', 'third-party'];

/** The total that the scores give, where every party has one. */
export function sumOf(
  awarded: ReadonlyMap<Party, Hit<number>>,
  raw: ReadonlyMap<Party, Hit<number>>,
): number | undefined {
  const given = PARTIES.flatMap((id): PartyScore[] => {
    const points = awarded.get(id)?.value;
    const outOf100 = raw.get(id)?.value;
    if (points !== undefined) return [{ id, awarded: points }];
    return outOf100 === undefined ? [] : [{ id, raw: outOf100 }];
  });
  if (given.length < PARTIES.length) return undefined;
  try {
    return totalScore(given, 'guangzhou-2023');
  } catch (error) {
    if (error instanceof SwEvalError) return undefined;
    throw error;
  }
}
