import type { PartialCase } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { valueAt } from '../draft/draft';
import { reviewDraft } from './reviewDraft';

const read: PartialCase = {
  station: { name: '和平街社工服务站' },
  indicators: [{ id: 'home-visits', actual: 90 }],
  parties: [{ id: 'oversight', awarded: 9.8 }],
};
const found = [
  { path: 'station.name' },
  { path: 'indicators.home-visits.actual' },
  { path: 'parties.oversight.awarded' },
];

it('takes what was read, and leaves empty what a case must have and was not read', () => {
  const draft = reviewDraft(read, found, new Map());
  expect(draft).toMatchObject({ version: 1, stage: 'final', scheme: 'guangzhou-2023' });
  expect(valueAt(draft, ['indicators', 0])).toEqual({ id: 'home-visits', target: '', actual: 90 });
  expect(valueAt(draft, ['period'])).toEqual({ start: '', end: '' });
});

it('takes corrected words in the place of those read, and leaves out what was put aside', () => {
  const choices = new Map([
    ['indicators.home-visits.actual', { accepted: true, typed: '91' }],
    ['parties.oversight.awarded', { accepted: false }],
    ['station.name', { accepted: false, typed: '别的站' }],
  ]);
  const draft = reviewDraft(read, found, choices);
  expect(valueAt(draft, ['indicators', 0, 'actual'])).toBe('91');
  expect(valueAt(draft, ['parties', 0])).toEqual({ id: 'oversight' });
  expect(valueAt(draft, ['station', 'name'])).toBe('');
});
