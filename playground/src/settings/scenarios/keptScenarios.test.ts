import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../editor/whatIf/scenario';
import type { SafeStorage } from '../safeStorage';
import { findScenarios, keepScenarios, withSet } from './keptScenarios';

function storageOf(entries = new Map<string, string>(), most = Number.POSITIVE_INFINITY): SafeStorage {
  return {
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => value.length <= most && entries.set(key, value).has(key),
    keys: () => [...entries.keys()],
    forget: (key) => void entries.delete(key),
  };
}

const scenario = (id: string): Scenario => ({
  id,
  name: '从严',
  changes: [{ path: 'period.end', text: '2025-03-27' }],
});
const set = (of: string, ...ids: string[]) => ({ of, scenarios: ids.map(scenario) });

describe('scenarios are kept', () => {
  it('for each tab, and a new tab begins with the newest', () => {
    const storage = storageOf();
    keepScenarios(storage, 'a', [set('甲', 's1')], 1);
    keepScenarios(storage, 'b', [set('乙', 's1', 's2')], 2);
    expect(findScenarios(storage, 'a')).toEqual([set('甲', 's1')]);
    expect(findScenarios(storage, 'new')).toEqual([set('乙', 's1', 's2')]);
  });

  it('for five cases a tab and in five tabs, the oldest given up', () => {
    const entries = new Map<string, string>();
    const storage = storageOf(entries);
    for (const order of [1, 2, 3, 4, 5, 6]) keepScenarios(storage, `tab${order}`, [set('甲')], order);
    expect([...entries.keys()].sort()).toEqual([2, 3, 4, 5, 6].map((order) => `sw-eval.scenarios.tab${order}`));
    keepScenarios(
      storage,
      'tab6',
      ['1', '2', '3', '4', '5', '6'].map((of) => set(of)),
      7,
    );
    expect(findScenarios(storage, 'tab6').map(({ of }) => of)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('with four to a case', () => {
    const storage = storageOf();
    keepScenarios(storage, 'a', [set('甲', 's1', 's2', 's3', 's4', 's5')], 1);
    expect(findScenarios(storage, 'a')[0]?.scenarios.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
  });

  it('or not, which it says', () => {
    expect(keepScenarios(storageOf(new Map(), 10), 'a', [set('甲', 's1')], 1)).toBe(false);
    expect(findScenarios(storageOf(), 'a')).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no sets', '{"order":1}'],
    ['sets of something else', '{"sets":[1,"x",{"of":"甲"},{"of":1,"scenarios":[]}]}'],
  ])('%s in their place is no scenario, and no failure', (_, text) => {
    expect(findScenarios(storageOf(new Map([['sw-eval.scenarios.a', text]])), 'a')).toEqual([]);
  });

  it('reads what it can of a damaged set: no scenario twice, no change without a text', () => {
    const scenarios = [{ id: 's1', name: '', changes: [{ path: 'x' }, 1] }, { id: 's1', name: '' }, 5, scenario('s1')];
    const text = JSON.stringify({ sets: [{ of: '甲', scenarios }] });
    expect(findScenarios(storageOf(new Map([['sw-eval.scenarios.a', text]])), 'a')).toEqual([
      { of: '甲', scenarios: [{ id: 's1', name: '', changes: [] }] },
    ]);
  });
});

it('a set takes the place of the one of the same case, and stands first', () => {
  expect(withSet([set('甲', 's1'), set('乙')], set('乙', 's2'))).toEqual([set('乙', 's2'), set('甲', 's1')]);
});
