import type { StyleName } from './styles.js';

/** What a cell holds; nothing for an empty one that still has a style. */
export type CellValue = string | number | boolean | undefined;

/** A cell to write. */
export interface WrittenCell {
  readonly value?: CellValue;
  readonly style: StyleName;
}

/** What may be typed into some cells, and what a person is told there. */
export interface Validation {
  /** Cells, `D4:D2000`. */
  readonly range: string;
  /** A list in cells (`'选项'!$A$1:$A$4`), a number or date within bounds, or anything. */
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max?: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'any' };
  /** `stop` refuses what does not fit, `warning` asks. */
  readonly strict: boolean;
  readonly prompt?: string;
  readonly error: string;
}

/** A sheet to write. */
export interface WrittenSheet {
  readonly name: string;
  /** Width in characters and the style of all cells that are not listed. */
  readonly columns: readonly { readonly width: number; readonly style: StyleName }[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Heights in points of rows (counted from 1) that a program cannot work out itself. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Cells joined to one, `A1:F1`. */
  readonly merges?: readonly string[];
  /** Rows that stay in sight, and are printed on every page. */
  readonly headerRow?: number;
  readonly validations?: readonly Validation[];
  readonly hidden?: boolean;
  readonly protection?: boolean;
  readonly tab?: 'needed' | 'optional' | 'help';
}
