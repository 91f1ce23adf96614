import { expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import type { TypedChange } from './scenario';
import { withScenario } from './withScenario';

const draft: Draft = {
  period: { start: '2024-03-28', end: '2025-01-31' },
  indicators: [
    { id: 'home-visits', actual: 9 },
    { id: 'casework-closed', actual: 49 },
  ],
  parties: [{ id: 'purchaser', awarded: 19.8, strengths: ['好'] }],
};
const after = (...changes: TypedChange[]) => withScenario(draft, { id: 's1', name: '', changes });

it('types every change where the case has it, and leaves the rest', () => {
  expect(
    after(
      { path: 'parties.purchaser.awarded', text: '18' },
      { path: 'indicators.casework-closed.actual', text: '55' },
      { path: 'period.end', text: '2025-03-27' },
    ),
  ).toEqual({
    period: { start: '2024-03-28', end: '2025-03-27' },
    indicators: [draft['indicators']?.[0 as never], { id: 'casework-closed', actual: '55' }],
    parties: [{ id: 'purchaser', awarded: '18', strengths: ['好'] }],
  });
});

it('adds a party that is not named yet, and takes a score away', () => {
  expect(after({ path: 'parties.third-party.awarded', text: '45' })['parties']).toEqual([
    { id: 'purchaser', awarded: 19.8, strengths: ['好'] },
    { id: 'third-party', awarded: '45' },
  ]);
  expect(after({ path: 'parties.purchaser.awarded', text: '' })['parties']).toEqual([
    { id: 'purchaser', strengths: ['好'] },
  ]);
});

it('leaves out what the draft has no place for', () => {
  expect(after({ path: 'indicators.gone.actual', text: '1' })).toBe(draft);
});
