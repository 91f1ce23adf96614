import { describe, expect, it } from 'vitest';
import { freeScenarioId, reset, type Scenario, typedAt, withTyped } from './scenario';

const plain: Scenario = { id: 's1', name: '从严', changes: [] };
const SCORE = 'parties.third-party.awarded';

describe('a scenario', () => {
  it('remembers what was typed as typed, one text a place', () => {
    const once = withTyped(plain, SCORE, '44.8', '49.23');
    expect(typedAt(once, SCORE)).toBe('44.8');
    const twice = withTyped(once, SCORE, '44.80', '49.23');
    expect(twice.changes).toEqual([{ path: SCORE, text: '44.80' }]);
    expect(typedAt(twice, 'parties.purchaser.awarded')).toBeUndefined();
  });

  it('has no change where it says what the case says, with any zeros at the end', () => {
    const changed = withTyped(plain, SCORE, '44.8', '49.20');
    expect(withTyped(changed, SCORE, '49.2', '49.20').changes).toEqual([]);
    expect(withTyped(changed, SCORE, '49.21', '49.20').changes).toHaveLength(1);
    expect(withTyped(plain, 'period.end', '2025-01-31', '2025-01-31').changes).toEqual([]);
  });

  it('takes a score away with an empty text, and an empty text is no zero', () => {
    expect(withTyped(plain, SCORE, '', '0').changes).toEqual([{ path: SCORE, text: '' }]);
    expect(withTyped(plain, SCORE, '0', '').changes).toEqual([{ path: SCORE, text: '0' }]);
  });

  it('goes back to the case, and stays the same object where it is there already', () => {
    expect(reset(withTyped(plain, SCORE, '1', '2')).changes).toEqual([]);
    expect(reset(plain)).toBe(plain);
  });

  it('gets the lowest free id', () => {
    expect(freeScenarioId([])).toBe('s1');
    expect(freeScenarioId([plain, { ...plain, id: 's3' }])).toBe('s2');
  });
});
