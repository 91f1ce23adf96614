import { expect, it } from 'vitest';
import { allIds, byId, findById } from './ids.js';

const ITEMS = [
  { id: 'a', at: 1 },
  { id: 'b', at: 2 },
  { id: 'a', at: 3 },
];

it('gives the ids in their order', () => {
  expect(allIds(ITEMS)).toEqual(['a', 'b', 'a']);
});

it('finds the first item with an id, and of none nothing', () => {
  expect([findById(ITEMS, 'a')?.at, findById(ITEMS, 'c'), findById(ITEMS, undefined)]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});

it('keeps the last of several items with one id', () => {
  expect([...byId(ITEMS)].map(([id, { at }]) => [id, at])).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
});

it('has none where there is no list', () => {
  expect([allIds(undefined), [...byId(undefined)]]).toEqual([[], []]);
});
