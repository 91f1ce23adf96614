import { expect, it } from 'vitest';
import type { SafeStorage } from '../safeStorage';
import { findWork, keepWork } from './keptDraft';

function storageOf(most = Number.POSITIVE_INFINITY): SafeStorage & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => {
      if (value.length > most) return false;
      entries.set(key, value);
      return true;
    },
    keys: () => [...entries.keys()],
    forget: (key) => entries.delete(key),
  };
}

const draft = (name: string) => ({ version: 1, station: { name } });

it('gives a tab its own work back, and a new tab the newest', () => {
  const storage = storageOf();
  keepWork(storage, 'a', { draft: draft('甲') }, 1);
  keepWork(storage, 'b', { draft: draft('乙') }, 2);
  expect(findWork(storage, 'a')).toEqual({ kind: 'work', work: { draft: draft('甲') } });
  expect(findWork(storage, 'c')).toEqual({ kind: 'work', work: { draft: draft('乙') } });
});

it('keeps the last draft without a mistake beside one with a mistake', () => {
  const storage = storageOf();
  keepWork(storage, 'a', { draft: draft(''), lastValid: draft('甲') }, 1);
  expect(findWork(storage, 'a')).toEqual({ kind: 'work', work: { draft: draft(''), lastValid: draft('甲') } });
});

it('gives up the oldest work of other tabs, never the newest', () => {
  const storage = storageOf();
  for (let order = 1; order <= 9; order += 1) keepWork(storage, `tab-${order}`, { draft: draft(`${order}`) }, order);
  expect(storage.entries.size).toBe(5);
  expect(findWork(storage, 'new')).toEqual({ kind: 'work', work: { draft: draft('9') } });
});

it('says when it could not keep, and when what was kept is damaged', () => {
  expect(keepWork(storageOf(3), 'a', { draft: draft('甲') }, 1)).toBe(false);
  const storage = storageOf();
  expect(findWork(storage, 'a')).toEqual({ kind: 'none' });
  for (const text of ['{', 'null', '[]', '{"draft":3}']) {
    storage.entries.set('sw-eval.work.a', text);
    expect(findWork(storage, 'a'), text).toEqual({ kind: 'damaged' });
  }
});
