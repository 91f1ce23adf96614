import { type Draft, isObject } from '../../editor/draft/draft';
import type { SafeStorage } from '../safeStorage';
import { tabPlaces } from '../tabPlaces';

/** Work that is kept in the browser between visits. */
export interface KeptWork {
  readonly draft: Draft;
  /** The last draft without a mistake, where the kept one has any; what is shown beside it until it is corrected. */
  readonly lastValid?: Draft | undefined;
}

const PLACES = tabPlaces('sw-eval.work.');

/** Whether work was found, and if it was there but could not be read. */
export type FoundWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'work'; readonly work: KeptWork };

/** Keeps the work of one tab, as {@link tabPlaces} does. Whether it was kept. */
export function keepWork(storage: SafeStorage, tab: string, work: KeptWork, order: number): boolean {
  return PLACES.keep(storage, tab, work, order);
}

/** The work of a tab; where it has none, the newest of any tab. */
export function findWork(storage: SafeStorage, tab: string): FoundWork {
  const found = PLACES.find(storage, tab);
  if (found === undefined) return { kind: 'none' };
  const { content } = found;
  if (!isObject(content) || !isObject(content['draft'])) return { kind: 'damaged' };
  const lastValid = content['lastValid'];
  return { kind: 'work', work: { draft: content['draft'], ...(isObject(lastValid) && { lastValid }) } };
}

/** Whether a key of the storage is the place of this tab's work. */
export function isPlaceOf(tab: string, key: string | null): boolean {
  return key === PLACES.keyOf(tab);
}
