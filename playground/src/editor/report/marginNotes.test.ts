import { schemes } from '@sw-eval/core';
import { expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import { inOrderOf, marginNotes, noteKey } from './marginNotes';

const draft: Draft = {
  areas: [{ id: 'a', name: '片区一', sites: [{ id: 's', name: '甲社区' }] }],
  parties: [{ id: 'third-party', sections: [{ id: 'services', strengths: ['好'] }] }],
  sites: [{ units: ['s', 'gone'] }, { units: [] }],
};
const notes = marginNotes(draft, schemes['guangzhou-2023']);

it('there is a note for every party and its sections, every group of sites, the problems and the conclusion', () => {
  expect(notes.map(noteKey)).toEqual([
    'party.oversight',
    'party.purchaser',
    'party.supervision-centre',
    'party.third-party',
    'section.third-party.management',
    'section.third-party.services',
    'sites.0',
    'sites.1',
    'problems',
    'conclusion',
  ]);
});

it('a note knows where its words stand, and that the draft has no place yet', () => {
  const places = new Map(notes.map((note) => [noteKey(note), note.place]));
  expect(places.get('party.oversight')).toBeUndefined();
  expect(places.get('section.third-party.management')).toBeUndefined();
  expect(places.get('section.third-party.services')).toEqual(['parties', 0, 'sections', 0]);
  expect(places.get('sites.0')).toEqual(['sites', 0]);
});

it('a group of sites is named by them', () => {
  expect(notes.find((note) => noteKey(note) === 'sites.0')?.label?.['zh-CN']).toBe('甲社区、gone');
  expect(notes.find((note) => noteKey(note) === 'sites.1')?.label).toBeUndefined();
});

it('notes follow the sections of a report that is arranged; one without a section follows the one before', () => {
  const order = inOrderOf(notes, ['result', 'third-party', 'services', 'oversight']).map(noteKey);
  expect(order).toEqual([
    'problems',
    'conclusion',
    'party.third-party',
    'section.third-party.management',
    'section.third-party.services',
    'sites.0',
    'sites.1',
    'party.oversight',
    'party.purchaser',
    'party.supervision-centre',
  ]);
});
