import type { Draft } from '../../editor/draft/draft';

/** A station as it is kept: its case, to be computed again. */
export interface KeptStation {
  readonly key: string;
  readonly file: string;
  readonly draft: Draft;
  /** Grows with every station, in all tabs: the order in which they are listed. */
  readonly order: number;
}

const DATABASE = 'sw-eval';
const STORE = 'stations';

/**
 * The district as the browser keeps it. One record a station, so that adding one writes one, and two tabs that add
 * different stations do not take them from each other. Every function rejects where the browser has no storage.
 */
export const stationStore = {
  /** The stations in the order in which they came. */
  async all(): Promise<readonly KeptStation[]> {
    const kept = await request<KeptStation[]>('readonly', (store) => store.getAll());
    return kept.sort((one, other) => one.order - other.order);
  },
  /** Keeps stations, those with a known key in the place of the old ones; all of them or none. */
  async put(stations: readonly KeptStation[]): Promise<void> {
    await request('readwrite', (store) => {
      for (const station of stations) store.put(station);
      return undefined;
    });
  },
  async remove(key: string): Promise<void> {
    await request('readwrite', (store) => store.delete(key));
  },
  async clear(): Promise<void> {
    await request('readwrite', (store) => store.clear());
  },
};

async function request<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked?.result as Result);
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave up writing'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'key' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the browser has no storage'));
    opening.onblocked = () => reject(new Error('another tab holds an older storage'));
  });
}
