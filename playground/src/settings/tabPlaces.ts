import { isObject, type Json } from '../editor/draft/draft';
import type { SafeStorage } from './safeStorage';

/** How many tabs have a place for one kind of thing; the oldest places are given up. */
const MOST_TABS = 5;

/** Places in the storage for one kind of thing: each tab has its own, so that two never write over each other. */
export interface TabPlaces {
  /** The key of a tab's place. */
  readonly keyOf: (tab: string) => string;
  /**
   * Writes a tab's place. Whether it was kept.
   *
   * @param order grows with every write, in all tabs: the time in ms
   */
  readonly keep: (storage: SafeStorage, tab: string, content: object, order: number) => boolean;
  /** What stands in a tab's place or, where it has none, in the newest of any tab; `null` where no JSON stands there. */
  readonly find: (storage: SafeStorage, tab: string) => { readonly content: Json } | undefined;
}

/** The places whose keys begin with a prefix. */
export function tabPlaces(prefix: string): TabPlaces {
  const keyOf = (tab: string): string => prefix + tab;
  const newestFirst = (storage: SafeStorage): string[] =>
    storage
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ key, order: orderOf(storage.read(key)) }))
      .sort((one, other) => other.order - one.order)
      .map(({ key }) => key);
  return {
    keyOf,
    keep: (storage, tab, content, order) => {
      const written = storage.write(keyOf(tab), JSON.stringify({ order, ...content }));
      for (const key of newestFirst(storage).slice(MOST_TABS)) storage.forget(key);
      return written;
    },
    find: (storage, tab) => {
      const [newest] = newestFirst(storage);
      const text = storage.read(keyOf(tab)) ?? (newest === undefined ? null : storage.read(newest));
      return text === null ? undefined : { content: parsed(text) };
    },
  };
}

function orderOf(text: string | null): number {
  const content = text === null ? null : parsed(text);
  const order = isObject(content) ? content['order'] : undefined;
  return typeof order === 'number' ? order : 0;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
