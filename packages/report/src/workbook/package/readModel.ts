import type { MergedRange, Position } from './cells.js';

/** What a cell held when the file was saved. */
export interface ReadCell {
  readonly position: Position;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'date';
  /** The text, or the number as the file writes it. */
  readonly text: string;
  /** Its format shows a date. */
  readonly isDate: boolean;
  /** Its format shows a percentage: 0.5 as 50 %. */
  readonly isPercent: boolean;
  /** A formula that carries no result. */
  readonly unanswered: boolean;
}

/** A sheet as it was saved: its cells that hold something, row by row. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  readonly merges: readonly MergedRange[];
}

/** A workbook as it was saved. */
export interface ReadPackage {
  readonly sheets: readonly ReadSheet[];
  /** Dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
}
