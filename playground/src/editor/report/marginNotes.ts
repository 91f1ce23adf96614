import type { Scheme } from '@sw-eval/core';
import { type Draft, indexOfId, isObject, type Json, type Path } from '../draft/draft';
import { itemsAt } from '../draft/listEdits';
import { unitsOf } from '../draft/units';

/** Whose words a note in the margin is about. */
export type NoteOwner =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'section'; readonly party: string; readonly section: string }
  | { readonly kind: 'sites'; readonly index: number }
  | { readonly kind: 'problems' }
  | { readonly kind: 'conclusion' };

/** A note beside a section of the report. */
export interface MarginNote {
  readonly owner: NoteOwner;
  /** Ids the section may have in the report, the likeliest first. */
  readonly anchors: readonly string[];
  /** Where its words stand in the draft; `undefined` while the draft has no place for them. */
  readonly place: Path | undefined;
  /** A label of the scheme, or the names of sites; none where the page has its own word. */
  readonly label: { readonly 'zh-CN': string; readonly en: string } | undefined;
}

/** The key of a note, the same while its section is. */
export function noteKey({ owner }: MarginNote): string {
  return Object.values(owner).join('.');
}

/** The notes of a report, in its usual order: every party with its sections, groups of sites, problems, conclusion. */
export function marginNotes(draft: Draft, scheme: Scheme): MarginNote[] {
  const parties = scheme.parties.flatMap((party): MarginNote[] => {
    const index = indexOfId(draft, 'parties', party.id);
    const own: Path | undefined = index === -1 ? undefined : ['parties', index];
    return [
      {
        owner: { kind: 'party', party: party.id },
        anchors: [`party.${party.id}`, party.id],
        place: own,
        label: party.label,
      },
      ...(party.sections ?? []).map((section): MarginNote => {
        const place = own === undefined ? undefined : sectionPlace(draft, own, section.id);
        return {
          owner: { kind: 'section', party: party.id, section: section.id },
          anchors: [`${party.id}.${section.id}`, section.id],
          place,
          label: section.label,
        };
      }),
    ];
  });
  const names = new Map(unitsOf(draft).map(({ id, name }) => [id, name]));
  const sites = itemsAt(draft, ['sites']).map((group, index): MarginNote => {
    const units = unitIds(group);
    const name = units.map((id) => names.get(id) ?? id).join('、');
    return {
      owner: { kind: 'sites', index },
      anchors: [`sites.${units.length === 0 ? 'general' : units.join('.')}`],
      place: ['sites', index],
      label: name === '' ? undefined : { 'zh-CN': name, en: name },
    };
  });
  return [
    ...parties,
    ...sites,
    { owner: { kind: 'problems' }, anchors: ['key-problems', 'result'], place: [], label: undefined },
    { owner: { kind: 'conclusion' }, anchors: ['conclusion'], place: ['conclusion'], label: undefined },
  ];
}

/** The notes in the order in which their sections stand; one without a section follows the one before it. */
export function inOrderOf(notes: readonly MarginNote[], sections: readonly string[]): MarginNote[] {
  let before = -1;
  return notes
    .map((note) => {
      const found = note.anchors.map((id) => sections.indexOf(id)).find((index) => index !== -1);
      before = found ?? before;
      return { note, at: before };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ note }) => note);
}

function sectionPlace(draft: Draft, party: Path, id: string): Path | undefined {
  const list = [...party, 'sections'];
  const index = itemsAt(draft, list).findIndex((item) => isObject(item) && item['id'] === id);
  return index === -1 ? undefined : [...list, index];
}

function unitIds(group: Json): string[] {
  const units = isObject(group) ? group['units'] : undefined;
  return Array.isArray(units) ? units.filter((id): id is string => typeof id === 'string') : [];
}
