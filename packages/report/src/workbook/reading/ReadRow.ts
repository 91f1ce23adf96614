import type { Locale } from '@sw-eval/core';
import { columnLetters } from '../package/cells.js';
import type { ReadCell } from '../package/readModel.js';

/** A row of a table, its cells by the keys of the columns wherever these stand. */
export class ReadRow {
  readonly #sheet: string;
  readonly #number: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: ReadonlyMap<string, ReadCell>;
  /** The language of the sheet. */
  readonly locale: Locale;

  constructor(
    sheet: string,
    number: number,
    columns: ReadonlyMap<string, number>,
    cells: ReadonlyMap<string, ReadCell>,
    locale: Locale,
  ) {
    this.#sheet = sheet;
    this.#number = number;
    this.#columns = columns;
    this.#cells = cells;
    this.locale = locale;
  }

  /** A cell that holds something. */
  cell(key: string): ReadCell | undefined {
    return this.#cells.get(key);
  }

  /** `指标!D7`; where the table has no such column, the row's first cell. */
  cellName(key: string): string {
    return `${this.#sheet}!${columnLetters(this.#columns.get(key) ?? 1)}${this.#number}`;
  }

  /** Whether any of these columns holds something. */
  has(...keys: readonly string[]): boolean {
    return keys.some((key) => this.#cells.has(key));
  }
}
