import type { Locale } from '@sw-eval/core';
import { cellName } from '../package/cells.js';
import type { ReadSheet } from '../package/readModel.js';
import type { ColumnSpec, TableSpec } from '../sheets/table.js';
import { trimmed } from '../values/exactText.js';

/** The row of a sheet that holds the headings of a table, and where the known ones stand. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** A needed heading that is not there: somebody deleted it or wrote something else over it. */
export interface AbsentHeading {
  readonly spec: TableSpec;
  readonly column: ColumnSpec;
  /** What it should say, in the language of the sheet. */
  readonly title: string;
  /** Where it would stand: `指标!C3`. */
  readonly cell: string;
  /** What stands there instead. */
  readonly received: string | undefined;
}

/** The needed headings that a table lacks, each with the cell in which it would stand. */
export function absentHeadings(sheet: ReadSheet, spec: TableSpec, header: Header, locale: Locale): AbsentHeading[] {
  const taken = new Set(header.columns.values());
  const absent = spec.columns.filter(({ key, needed }) => needed === true && !header.columns.has(key));
  // Figures find their place first: what the scheme says of an indicator is often not there in workbooks made by hand.
  absent.sort((a, b) => Number(a.label === true) - Number(b.label === true));
  return absent.map((column) => {
    const at = between(spec, column, header, taken) ?? Math.max(...taken) + 1;
    taken.add(at);
    const text = trimmed(sheet.rows.get(header.row)?.get(at)?.text ?? '');
    const cell = `${sheet.name}!${cellName({ row: header.row, column: at })}`;
    return { spec, column, title: column.title[locale], cell, received: text === '' ? undefined : text };
  });
}

/** The place that the columns on both sides leave for one, where nobody moved them; else it could be any. */
function between(spec: TableSpec, column: ColumnSpec, header: Header, taken: ReadonlySet<number>): number | undefined {
  const index = spec.columns.indexOf(column);
  const placed = spec.columns.flatMap(({ key }, other) => {
    const at = header.columns.get(key);
    return at === undefined ? [] : [{ other, at }];
  });
  const before = placed.findLast(({ other }) => other < index);
  const after = placed.find(({ other }) => other > index);
  const places = [before, after].flatMap((known) => (known === undefined ? [] : [known.at + index - known.other]));
  const [place = 0] = places;
  return place > 0 && places.every((each) => each === place) && !taken.has(place) ? place : undefined;
}
