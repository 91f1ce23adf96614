import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { bandsBetween, differencesOf, indicatorRows, scaleStart } from './compareRows';
import { computeScenario } from './computeScenario';
import type { TypedChange } from './scenario';

const reading = readDraft(sample) as ValidReading;
const base = reading.evaluation;
const other = (...changes: TypedChange[]) =>
  computeScenario(reading, { id: 's1', name: '', changes }).reading.evaluation;
const third = (text: string) => other({ path: 'parties.third-party.awarded', text });

describe('a scenario beside the case', () => {
  it('differs by exact figures', () => {
    const differences = differencesOf(base, third('44.80'));
    expect(differences.get('total')?.difference).toBe(-4.43);
    expect(differences.get('parties.third-party.awarded')?.difference).toBe(-4.43);
    expect(differences.has('parties.purchaser.awarded')).toBe(false);
  });

  it('lies bands lower or higher', () => {
    expect(bandsBetween(base, third('45.50'))).toBe(0);
    expect(bandsBetween(base, third('45.49'))).toBe(-1);
    expect(bandsBetween(base, third('10'))).toBe(-3);
    expect(bandsBetween(third('10'), base)).toBe(3);
    expect(bandsBetween(base, third(''))).toBe(0);
  });

  it('has a row for what is looked at and for what is changed', () => {
    const closed = other({ path: 'indicators.casework-closed.actual', text: '55' });
    const ids = (looked: string[]) => indicatorRows(base, [differencesOf(base, closed)], looked).map(({ id }) => id);
    expect(ids([])).toEqual(['casework-closed']);
    expect(ids(['phone-visits', 'gone'])).toEqual(['phone-visits', 'casework-closed']);
  });

  it('is drawn on the same scale, which begins at the second band while every total fits', () => {
    expect(scaleStart([base, third('15.50')])).toBe(60);
    expect(scaleStart([base, third('15.49')])).toBe(0);
    expect(scaleStart([base, third('')])).toBe(60);
  });
});
