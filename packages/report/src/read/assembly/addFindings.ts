import type { FindingList } from '../fields/findings.js';
import type { Reading } from '../Reading.js';
import { type Draft, PARTIES, type PartyDraft } from './draft.js';

/** Adds strengths and concerns to parties, their sections and groups of sites. */
export function addFindings(draft: Draft, lists: readonly FindingList[], reading: Reading): void {
  const parties = new Map<string, PartyDraft>(
    (draft.parties ?? []).flatMap((party) => (party?.id === undefined ? [] : [[party.id, party]])),
  );
  const sites = new Map<string, NonNullable<NonNullable<Draft['sites']>[number]>>();
  for (const { party, part, units, list, points } of lists) {
    if (points.length === 0) continue;
    const add = (target: { strengths?: unknown; concerns?: unknown }, path: string) => {
      const known = (target[list] ?? []) as string[];
      target[list] = [
        ...known,
        ...points.map((hit, index) => reading.add(`${path}.${list}.${known.length + index}`, hit)),
      ];
    };
    if (units !== undefined) {
      const key = units.join('\u0000');
      const group = sites.get(key) ?? { units: [...units] };
      sites.set(key, group);
      add(group, `sites.${[...sites.keys()].indexOf(key)}`);
      continue;
    }
    if (party === undefined) continue;
    const owner = parties.get(party) ?? { id: party };
    parties.set(party, owner);
    if (part === undefined || part === 'sites') {
      add(owner, `parties.${party}`);
      continue;
    }
    const sections = (owner.sections ?? []) as PartyDraft[];
    const section = sections.find(({ id }) => id === part) ?? { id: part };
    if (!sections.includes(section)) owner.sections = [...sections, section];
    add(section, `parties.${party}.sections.${part}`);
  }
  const all = PARTIES.flatMap((id) => parties.get(id) ?? []);
  if (all.length > 0) draft.parties = all;
  if (sites.size > 0) draft.sites = [...sites.values()];
}
