/** The browser's storage, or none where it is blocked. Reading and writing never throw. */
export interface SafeStorage {
  read(key: string): string | null;
  /** Whether it was written. */
  write(key: string, value: string): boolean;
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
  };
}
