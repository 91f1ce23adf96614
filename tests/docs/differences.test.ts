import { describe, expect, it } from 'vitest';
import { differencesFrom } from './differences.js';

describe('differencesFrom', () => {
  const value = {
    total: 93.73,
    list: [1, 2],
    parties: [
      { id: 'a', share: 10 },
      { id: 'b', share: 20 },
    ],
    none: null,
  };

  it('finds nothing where what is shown is a part of the value', () => {
    expect(differencesFrom({ total: 93.73, parties: [{ id: 'b', share: 20 }], none: null }, value)).toEqual([]);
    expect(differencesFrom({ list: [1, 2] }, value)).toEqual([]);
  });

  it('names a figure, an item and a key that differ', () => {
    expect(differencesFrom({ total: 93.37 }, value)).toEqual(['total: 93.73, shown 93.37']);
    expect(differencesFrom({ parties: [{ id: 'b', share: 21 }] }, value)).toEqual(['parties.b.share: 20, shown 21']);
    expect(differencesFrom({ parties: [{ id: 'c' }] }, value)).toEqual(['parties.c: undefined, shown {"id":"c"}']);
    expect(differencesFrom({ grade: null }, value)).toEqual(['grade: undefined, shown null']);
  });

  it('takes a list without ids as a whole', () => {
    expect(differencesFrom({ list: [1] }, value)).toEqual(['list: [1,2], shown [1]']);
    expect(differencesFrom({ list: [] }, value)).toEqual(['list: [1,2], shown []']);
    expect(differencesFrom({ list: [2, 1] }, value)).toHaveLength(2);
  });
});
