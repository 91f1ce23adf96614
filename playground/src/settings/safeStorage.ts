/** The browser's storage, or none where it is blocked. Reading and writing never throw. */
export interface SafeStorage {
  read(key: string): string | null;
  /** Whether it was written. */
  write(key: string, value: string): boolean;
  /** Every key there is; none where storage is blocked. */
  keys(): readonly string[];
  forget(key: string): void;
}

/** Guards a storage that may be absent, blocked or full. `open` may throw. */
export function safeStorage(open: () => Storage): SafeStorage {
  return {
    read(key) {
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        open().setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
    keys() {
      try {
        return Object.keys(open());
      } catch {
        return [];
      }
    },
    forget(key) {
      try {
        open().removeItem(key);
      } catch {
        // What cannot be reached cannot be forgotten, and does no harm.
      }
    },
  };
}
