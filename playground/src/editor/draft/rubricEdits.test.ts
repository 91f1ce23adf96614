import { safeParseCase } from '@sw-eval/core';
import { expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import type { Json, JsonObject } from './draft';
import { idsOf, kindOf, NODE_KINDS, newLeaf, withKind } from './rubricEdits';

const start = { indicator: 'home-visits', label: '新的', taken: ['all', 'leaf-1'] };

it.each(NODE_KINDS)('a line made %s is one, and keeps its name and points', (kind) => {
  const node = withKind(newLeaf('服务', []), kind, start);
  expect(kindOf(node)).toBe(kind);
  expect([node['label'], node['id']]).toEqual(['服务', 'leaf-1']);
});

it.each(NODE_KINDS)('filled in, a rubric of a line made %s is one that a case can have', (kind) => {
  const filled = JSON.parse(JSON.stringify(withKind(newLeaf('服务', []), kind, start)).replaceAll('""', '"55"'));
  const rubric: Json = { id: 'all', label: '全部', points: 55, children: [filled] };
  const parties = [
    { id: 'oversight', label: '监督方', share: 45 },
    { id: 'third-party', label: '第三方', share: 55, rubric },
  ];
  const read = safeParseCase({ ...sample, scheme: { extends: 'guangzhou-2023', parties }, parties: [] });
  expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([]);
});

it('names every id of a rubric, so that a new one is free', () => {
  const checklist: JsonObject = withKind(newLeaf('a', ['leaf-1']), 'checklist', start);
  const tree = { id: 'all', children: [newLeaf('b', []), { ...checklist, id: 'leaf-9' }] };
  expect(idsOf(tree)).toEqual(['all', 'leaf-1', 'leaf-9', 'item-1']);
  expect(newLeaf('c', idsOf(tree))['id']).toBe('leaf-2');
});
