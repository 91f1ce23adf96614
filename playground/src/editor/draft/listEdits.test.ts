import { expect, it } from 'vitest';
import { freeId, itemsAt, withItemAdded, withItemMoved, withItemRemoved } from './listEdits';

const draft = { list: ['a', 'b', 'c'] };

it('adds at the end, and makes the list where there is none', () => {
  expect(withItemAdded(draft, ['list'], 'd')).toEqual({ list: ['a', 'b', 'c', 'd'] });
  expect(withItemAdded({}, ['engagement', 'basis'], '')).toEqual({ engagement: { basis: [''] } });
});

it('removes an item, and with the last one the list, unless a case must have it', () => {
  expect(withItemRemoved(draft, ['list'], 1)).toEqual({ list: ['a', 'c'] });
  expect(withItemRemoved({ list: ['a'] }, ['list'], 0)).toEqual({});
  expect(withItemRemoved({ list: ['a'] }, ['list'], 0, true)).toEqual({ list: [] });
});

it('moves an item up and down, never out of the list', () => {
  expect(withItemMoved(draft, ['list'], 2, -1)).toEqual({ list: ['a', 'c', 'b'] });
  expect(withItemMoved(draft, ['list'], 0, -1)).toBe(draft);
  expect(withItemMoved(draft, ['list'], 2, 1)).toBe(draft);
  expect(withItemMoved(draft, ['list'], 3, -1)).toBe(draft);
});

it('gives no items where there is no list', () => {
  expect(itemsAt({ list: 'text' }, ['list'])).toEqual([]);
});

it('finds the lowest free number for an id', () => {
  expect(freeId('area', ['area-1', 'area-3', undefined])).toBe('area-2');
});
