import type { IndicatorResult, IndicatorStatus } from '@sw-eval/core';
import { expect, it } from 'vitest';
import { groupByStatus } from './groupByStatus';

function indicator(id: string, status: IndicatorStatus): IndicatorResult {
  return {
    id,
    label: { 'zh-CN': id, en: id },
    unit: { 'zh-CN': '个', en: '' },
    decimals: 0,
    target: 1,
    targetSource: 'agreed',
    actual: 1,
    rate: 100,
    status,
    expectedToDate: 1,
    outlook: { remaining: 0, monthsLeft: 0, neededPerMonth: 0, projected: 1 },
    byUnit: [],
  };
}

it('puts what needs a person first, keeps empty groups, and the order within a group', () => {
  const groups = groupByStatus([indicator('a', 'exceeded'), indicator('b', 'behind'), indicator('c', 'exceeded')]);
  expect(groups.map((group) => [group.status, group.indicators.map(({ id }) => id)])).toEqual([
    ['behind', ['b']],
    ['on-pace', []],
    ['met', []],
    ['exceeded', ['a', 'c']],
  ]);
});

it('shows the group without targets only when there is one', () => {
  expect(groupByStatus([indicator('a', 'no-target')]).map((group) => group.status)).toContain('no-target');
});
