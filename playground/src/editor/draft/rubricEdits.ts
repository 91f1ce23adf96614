import type { RubricRule } from '@sw-eval/core';
import { isList, isObject, type Json, type JsonObject } from './draft';
import { freeId } from './listEdits';

/** What a line of a rubric is: a rule of one kind, or the sum of lines below it. */
export type NodeKind = RubricRule['kind'] | 'children';

/** The kinds in the order in which they are offered. */
export const NODE_KINDS: readonly NodeKind[] = [
  'direct',
  'tiers',
  'linear',
  'threshold',
  'checklist',
  'deduct',
  'children',
];

/** The kind of a line; `undefined` where it has neither a known rule nor lines of its own. */
export function kindOf(node: JsonObject): NodeKind | undefined {
  if (isList(node['children'])) return 'children';
  const rule = node['rule'];
  return isObject(rule) ? NODE_KINDS.find((kind) => kind === rule['kind']) : undefined;
}

/** Every id of a rubric, of its lines and of the items of their lists. */
export function idsOf(node: Json | undefined): string[] {
  if (!isObject(node)) return [];
  const rule = node['rule'];
  const inside = [...list(node['children']), ...(isObject(rule) ? list(rule['items']) : [])];
  return [...(typeof node['id'] === 'string' ? [node['id']] : []), ...inside.flatMap(idsOf)];
}

/** A new line that gives points directly. */
export function newLeaf(label: string, taken: readonly string[]): JsonObject {
  return { id: freeId('leaf', taken), label, points: '', rule: { kind: 'direct' } };
}

/**
 * The line made one of another kind; its name and points stay. What the new kind needs is there and empty; lines below
 * it, or a rule, are taken away.
 *
 * @param indicator an indicator to begin with, where the kind looks at one
 */
export function withKind(
  node: JsonObject,
  kind: NodeKind,
  { indicator, label, taken }: { indicator: string; label: string; taken: readonly string[] },
): JsonObject {
  const kept = Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'rule' && key !== 'children'));
  if (kind === 'children') return { ...kept, children: [newLeaf(label, taken)] };
  const rules: Record<RubricRule['kind'], JsonObject> = {
    direct: { kind },
    tiers: { kind, indicator, tiers: [{ min: '', points: '' }] },
    linear: { kind, indicator, full: '100' },
    threshold: { kind, min: '' },
    checklist: { kind, items: [{ id: freeId('item', taken), label, points: '' }] },
    deduct: { kind, each: '' },
  };
  return { ...kept, rule: rules[kind] };
}

function list(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
