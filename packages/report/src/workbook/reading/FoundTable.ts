import type { ReadRow } from './ReadRow.js';

/** A table as it was found on a sheet. */
export interface FoundTable {
  readonly rows: readonly ReadRow[];
  /** The cell of a column's heading. */
  heading(key: string): string;
}
