import type { PartyResult } from '@sw-eval/core';

/** One party's part of the bar, from `start` to `end` in points. */
export interface Segment {
  readonly party: PartyResult;
  readonly start: number;
  readonly end: number;
}

/** Lays the awarded points end to end, for drawing; a party without a score takes no room. */
export function segmentsOf(parties: readonly PartyResult[]): Segment[] {
  let start = 0;
  return parties.map((party) => {
    const segment = { party, start, end: start + (party.awarded ?? 0) };
    start = segment.end;
    return segment;
  });
}
