import { schemes } from '@sw-eval/core';
import type { Party } from '../outline.js';
import { PARTY_WORDS } from '../rules/fieldRules.js';
import { matchesOf } from './matchRule.js';

/** Where a text names a party. */
export interface PartySpot {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
}

const PARTIES = Object.keys(PARTY_WORDS) as Party[];

/** Every place that names a party, in the order of the text. */
export function partySpots(text: string): PartySpot[] {
  const spots = PARTIES.flatMap((party) =>
    matchesOf(PARTY_WORDS[party], text).map(({ start, end }) => ({ party, start, end })),
  );
  return spots.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The party that a text names first. */
export function partyOf(text: string): Party | undefined {
  const spots = partySpots(text);
  return spots[0]?.party;
}

/** The share a party has in the scheme that reports of this form follow; no score is above it. */
export function shareOf(party: Party): number {
  return schemes['guangzhou-2023'].parties.find(({ id }) => id === party)?.share ?? 0;
}
