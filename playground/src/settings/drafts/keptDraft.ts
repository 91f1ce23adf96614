import { type Draft, isObject, type Json } from '../../editor/draft/draft';
import type { SafeStorage } from '../safeStorage';

/** Work that is kept in the browser between visits. */
export interface KeptWork {
  readonly draft: Draft;
  /** The last draft without a mistake, where the kept one has any; what is shown beside it until it is corrected. */
  readonly lastValid?: Draft | undefined;
}

const PREFIX = 'sw-eval.work.';
const MOST_KEPT = 5;

/** Whether work was found, and if it was there but could not be read. */
export type FoundWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'work'; readonly work: KeptWork };

/**
 * Keeps the work of one tab. Every tab has its own place, so that two never write over each other; the oldest places
 * are given up. Whether it was kept.
 *
 * @param order grows with every write, in all tabs: the time in ms
 */
export function keepWork(storage: SafeStorage, tab: string, work: KeptWork, order: number): boolean {
  const { draft, lastValid } = work;
  const written = storage.write(PREFIX + tab, JSON.stringify({ order, draft, lastValid }));
  for (const key of placesNewestFirst(storage).slice(MOST_KEPT)) storage.forget(key);
  return written;
}

/** The work of a tab; where it has none, the newest of any tab. */
export function findWork(storage: SafeStorage, tab: string): FoundWork {
  const own = storage.read(PREFIX + tab);
  const newest = placesNewestFirst(storage)[0];
  const text = own ?? (newest === undefined ? null : storage.read(newest));
  if (text === null) return { kind: 'none' };
  const value = parsed(text);
  if (!isObject(value) || !isObject(value['draft'])) return { kind: 'damaged' };
  const lastValid = value['lastValid'];
  return { kind: 'work', work: { draft: value['draft'], ...(isObject(lastValid) && { lastValid }) } };
}

/** Whether a key of the storage is the place of this tab's work. */
export function isPlaceOf(tab: string, key: string | null): boolean {
  return key === PREFIX + tab;
}

function placesNewestFirst(storage: SafeStorage): string[] {
  return storage
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, order: orderOf(storage.read(key)) }))
    .sort((one, other) => other.order - one.order)
    .map(({ key }) => key);
}

function orderOf(text: string | null): number {
  const value = text === null ? undefined : parsed(text);
  const order = isObject(value) ? value['order'] : undefined;
  return typeof order === 'number' ? order : 0;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
