import { summarise } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { filterRows, NO_FILTER } from './filterRows';
import { nextOrder, orderRows } from './orderRows';
import { stationRows } from './stationRows';
import { testStation } from './testStation';

const stations = [
  testStation('东街', 45),
  testStation('西街', 50, 80),
  testStation('南街', 45, 87),
  testStation('北街', undefined, 88),
];
const rows = stationRows(stations, summarise(stations.map(({ evaluation }) => evaluation)));
const names = (some: typeof rows) => some.map(({ station }) => station.evaluation.station.name);

it('has a row for every station, with its rank among all, ties said', () => {
  expect(rows.map(({ place }) => place && [place.rank, place.tied])).toEqual([
    [2, true],
    [1, false],
    [2, true],
    undefined,
  ]);
});

it('counts what is behind: 87 of 100 at a progress of 87.5 % is, 88 is not', () => {
  expect(rows.map(({ behind }) => behind)).toEqual([0, 1, 1, 0]);
});

it('knows a place under another scheme, and none where it cannot be compared', () => {
  const summary = summarise(
    stations.map(({ evaluation }) => evaluation),
    { scheme: 'guangzhou-2023' },
  );
  const regraded = stationRows(stations, summary).map((row) => row.regraded?.total);
  expect(regraded).toEqual([90, 95, 90, undefined]);
});

it('orders by rank, from the other end at the second press, those without a total last from either', () => {
  const order = { column: 'rank', reversed: false } as const;
  expect(names(orderRows(rows, order, 'zh-CN'))).toEqual(['西街', '东街', '南街', '北街']);
  expect(names(orderRows(rows, nextOrder(order, 'rank'), 'zh-CN'))).toEqual(['东街', '南街', '西街', '北街']);
});

it('orders by name, and by what is behind with the most first', () => {
  expect(names(orderRows(rows, { column: 'name', reversed: false }, 'zh-CN'))).toEqual([
    '北街',
    '东街',
    '南街',
    '西街',
  ]);
  expect(names(orderRows(rows, { column: 'behind', reversed: false }, 'zh-CN')).slice(0, 2)).toEqual(['西街', '南街']);
});

it('orders numbers within names as numbers', () => {
  const numbered = [testStation('第10街', 40), testStation('第9街', 40)];
  const these = stationRows(numbered, summarise(numbered.map(({ evaluation }) => evaluation)));
  expect(names(orderRows(these, { column: 'name', reversed: false }, 'zh-CN'))).toEqual(['第9街', '第10街']);
});

it('narrows down by words of name or file, by grade, and to what is behind', () => {
  expect(filterRows(rows, NO_FILTER)).toHaveLength(4);
  expect(names([...filterRows(rows, { ...NO_FILTER, words: '街 东' })])).toEqual(['东街']);
  expect(names([...filterRows(rows, { ...NO_FILTER, words: '西街.JSON' })])).toEqual(['西街']);
  expect(names([...filterRows(rows, { ...NO_FILTER, grade: 'none' })])).toEqual(['北街']);
  expect(filterRows(rows, { ...NO_FILTER, grade: 'excellent' })).toHaveLength(3);
  expect(names([...filterRows(rows, { ...NO_FILTER, behindOnly: true })])).toEqual(['西街', '南街']);
  expect(filterRows(rows, { ...NO_FILTER, differsOnly: true }).every(({ differences }) => differences > 0)).toBe(true);
});
