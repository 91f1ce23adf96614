import type { Localised } from '@sw-eval/core';
import type { CellValue } from '../package/sheet.js';
import type { StyleName } from '../package/styles.js';
import type { FoundTable } from '../reading/FoundTable.js';
import type { Reading } from '../reading/Reading.js';
import type { Written } from './Written.js';

/** What a column takes. */
export type ColumnRule =
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max?: number }
  | { readonly kind: 'date' };

/** Where the entries of a drop-down come from: the words of a scheme or the format, or a column of another sheet. */
export type ListName =
  | 'stages'
  | 'targetBases'
  | 'schemes'
  | 'reportStatuses'
  | 'grades'
  | 'yesNo'
  | 'targetSources'
  | 'changeKinds'
  | 'findingKinds'
  | 'followUpStatuses'
  | 'relations'
  | 'statedKinds'
  | 'itemKinds'
  | 'parties'
  | 'sections'
  | 'vetoes'
  | 'leaves'
  | 'indicators'
  | 'areas'
  | 'sites'
  | 'evaluators';

/** A column of a table. */
export interface ColumnSpec {
  readonly key: string;
  readonly title: Localised;
  /** Other headings under which it is read. */
  readonly others?: readonly string[];
  /** In characters, a Chinese one counting two. */
  readonly width: number;
  /** How its open cells look; `note` is shown and never read. */
  readonly style: Extract<StyleName, 'text' | 'long' | 'number' | 'date' | 'note'>;
  readonly rule?: ColumnRule;
  /** What a person is told in its cells. */
  readonly prompt?: Localised;
  /** Rows are not whole without it: where its heading is not there, that is named once, and not each of its cells. */
  readonly needed?: boolean;
  /** A cell joined over several rows holds for all of them. */
  readonly fills?: boolean;
  /** What is given here belongs to the scheme: not to be changed in rows that it fills. */
  readonly label?: boolean;
}

/** A sheet with one table. */
export interface TableSpec {
  readonly name: Localised;
  /** Other names under which the sheet is read. */
  readonly others?: readonly string[];
  readonly hint: Localised;
  readonly columns: readonly ColumnSpec[];
  readonly tab: 'needed' | 'optional';
}

/** A row to write, by the keys of the columns. */
export interface WrittenRow {
  readonly values: Readonly<Record<string, CellValue>>;
  /** Cells of columns that are labels are locked. */
  readonly fixed?: boolean;
  /** A line between the rows, with nothing to fill in. */
  readonly heading?: boolean;
  /** What single cells take instead of what their column takes. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
}

/** What one cell takes, where it is not what its column takes. */
export interface CellSpec {
  readonly style?: ColumnSpec['style'];
  readonly rule?: ColumnRule;
  readonly prompt?: Localised;
}

/** A sheet with a table: what it looks like, how a case is written into it and read back. */
export interface Table {
  readonly spec: TableSpec;
  /** The rows of a case, or for an empty workbook those that the scheme fills. */
  write(given: Written): WrittenRow[];
  /** Puts what the rows hold into the case that is being read. */
  read(table: FoundTable, reading: Reading): void;
}
