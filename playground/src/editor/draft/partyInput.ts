import { type Draft, isObject, type Json, valueAt, withValueAt } from './draft';

/** How a party's score is given: points of its share, a raw score, a rubric, or a panel that fills in the rubric. */
export type ScoreMode = 'awarded' | 'raw' | 'rubric' | 'panel';

/** The ways of giving a score, in the order in which they are offered. */
export const SCORE_MODES: readonly ScoreMode[] = ['awarded', 'raw', 'rubric', 'panel'];

/** A full raw score where nothing else is said. */
const USUAL_RAW_MAX = 100;

const KEY: Record<ScoreMode, string> = { awarded: 'awarded', raw: 'raw', rubric: 'rubric', panel: 'panelScores' };

/** How the draft gives the score of the party at an index; points where it gives none. */
export function scoreModeOf(draft: Draft, index: number): ScoreMode {
  const party = valueAt(draft, ['parties', index]);
  if (!isObject(party)) return 'awarded';
  if (Object.hasOwn(party, 'rawMax')) return 'raw';
  return SCORE_MODES.find((mode) => mode !== 'awarded' && Object.hasOwn(party, KEY[mode])) ?? 'awarded';
}

/** The draft in which the party at an index gives its score another way; what the old way held is taken away. */
export function withScoreMode(draft: Draft, index: number, mode: ScoreMode): Draft {
  const party = valueAt(draft, ['parties', index]);
  if (!isObject(party)) return draft;
  const dropped = new Set([...Object.values(KEY), 'rawMax']);
  const kept = Object.entries(party).filter(([key]) => !dropped.has(key));
  const begun: Record<ScoreMode, readonly (readonly [string, Json])[]> = {
    awarded: [],
    raw: [['rawMax', USUAL_RAW_MAX]],
    rubric: [[KEY.rubric, {}]],
    panel: [[KEY.panel, []]],
  };
  return withValueAt(draft, ['parties', index], Object.fromEntries([...kept, ...begun[mode]]));
}

/** The draft with a party of that id, and the party's place in it. */
export function withParty(draft: Draft, id: string): { draft: Draft; index: number } {
  const parties = valueAt(draft, ['parties']);
  const list = Array.isArray(parties) ? (parties as readonly Json[]) : [];
  const index = list.findIndex((party) => isObject(party) && party['id'] === id);
  if (index !== -1) return { draft, index };
  return { draft: withValueAt(draft, ['parties'], [...list, { id }]), index: list.length };
}
