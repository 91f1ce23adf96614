import { expect, it } from 'vitest';
import { valueAt } from './draft';
import { scoreModeOf, withParty, withScoreMode } from './partyInput';

const draft = { parties: [{ id: 'purchaser', awarded: 19.8, strengths: ['好'] }] };

it('takes away what the old way of scoring held, and nothing else', () => {
  const raw = withScoreMode(draft, 0, 'raw');
  expect(valueAt(raw, ['parties', 0])).toEqual({ id: 'purchaser', strengths: ['好'], rawMax: 100 });
  expect(scoreModeOf(raw, 0)).toBe('raw');
  const panel = withScoreMode(raw, 0, 'panel');
  expect(valueAt(panel, ['parties', 0])).toEqual({ id: 'purchaser', strengths: ['好'], panelScores: [] });
  expect(scoreModeOf(panel, 0)).toBe('panel');
  expect(scoreModeOf(withScoreMode(panel, 0, 'awarded'), 0)).toBe('awarded');
});

it('reads the way from what the draft holds, points where it holds nothing', () => {
  expect(scoreModeOf(draft, 0)).toBe('awarded');
  expect(scoreModeOf({ parties: [{ id: 'a', rubric: {} }] }, 0)).toBe('rubric');
  expect(scoreModeOf({}, 3)).toBe('awarded');
});

it('finds a party, and adds it where the case does not name it yet', () => {
  expect(withParty(draft, 'purchaser')).toEqual({ draft, index: 0 });
  const added = withParty(draft, 'oversight');
  expect(added.index).toBe(1);
  expect(valueAt(added.draft, ['parties', 1])).toEqual({ id: 'oversight' });
});
