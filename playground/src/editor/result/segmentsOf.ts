import type { PartyResult } from '@sw-eval/core';

/** A party and what it gave, as far as the picture goes. */
export type ScoredParty = Pick<PartyResult, 'id' | 'label' | 'awarded'>;

/** One party's part of the bar, from `start` to `end` in points. */
export interface Segment {
  readonly party: ScoredParty;
  readonly start: number;
  readonly end: number;
}

/** Lays the awarded points end to end, for drawing; a party without a score takes no room. */
export function segmentsOf(parties: readonly ScoredParty[]): Segment[] {
  let start = 0;
  return parties.map((party) => {
    const segment = { party, start, end: start + (party.awarded ?? 0) };
    start = segment.end;
    return segment;
  });
}
