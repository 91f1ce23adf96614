import { expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { computeScenario } from './computeScenario';
import { roomOf } from './roomOf';

function withThirdParty(text: string): ValidReading {
  const reading = readDraft(sample);
  if (!reading.ok) throw new Error('the sample is no case');
  const changes = [{ path: 'parties.third-party.awarded', text }];
  return computeScenario(reading, { id: 's1', name: '', changes }).reading;
}

it('says how much full marks of one party add, and what is missing then', () => {
  const reading = withThirdParty('44.80');
  expect(roomOf(reading, ['third-party'], 'excellent')).toMatchObject({ gain: 10.2, short: 0 });
  expect(roomOf(reading, ['purchaser'], 'excellent')).toMatchObject({ gain: 0.2, short: 0.5 });
  expect(roomOf(reading, ['supervision-centre'], 'excellent')).toMatchObject({ gain: 0.1, short: 0.6 });
});

it('says what several add together, and what the one left over would still have to give', () => {
  const room = roomOf(withThirdParty('44.80'), ['oversight', 'purchaser', 'supervision-centre'], 'excellent');
  expect(room).toMatchObject({ gain: 0.5, short: 0.2 });
  expect(room?.parties.find(({ id }) => id === 'third-party')?.needed).toBe(45);
});

it('says nothing while a score is missing', () => {
  expect(roomOf(withThirdParty(''), ['purchaser'], 'excellent')).toBeUndefined();
});
