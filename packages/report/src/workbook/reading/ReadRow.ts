import type { Locale } from '@sw-eval/core';
import { columnLetters } from '../package/cells.js';
import type { ReadCell } from '../package/readModel.js';
import type { Headings } from './Headings.js';

/** A row of a table, its cells by the keys of the columns wherever these stand. */
export class ReadRow {
  readonly #headings: Headings;
  readonly #number: number;
  readonly #cells: ReadonlyMap<string, ReadCell>;

  constructor(headings: Headings, number: number, cells: ReadonlyMap<string, ReadCell>) {
    this.#headings = headings;
    this.#number = number;
    this.#cells = cells;
  }

  /** The language of the sheet. */
  get locale(): Locale {
    return this.#headings.locale;
  }

  /** A cell that holds something. */
  cell(key: string): ReadCell | undefined {
    return this.#cells.get(key);
  }

  /** `指标!D7`; of a column that is not there, where its heading would stand, or else the row's first cell. */
  cellName(key: string): string {
    const { sheet, columns, absent } = this.#headings;
    return absent.get(key) ?? `${sheet}!${columnLetters(columns.get(key) ?? 1)}${this.#number}`;
  }

  /** Whether any of these columns holds something. */
  has(...keys: readonly string[]): boolean {
    return keys.some((key) => this.#cells.has(key));
  }
}
