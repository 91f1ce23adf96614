import type { Locale } from '@sw-eval/core';

/** What the rows of a table have in common: where its columns stand. */
export interface Headings {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  /** The cells in which the headings of columns that are needed and not there would stand. */
  readonly absent: ReadonlyMap<string, string>;
  /** The language of the sheet. */
  readonly locale: Locale;
}
