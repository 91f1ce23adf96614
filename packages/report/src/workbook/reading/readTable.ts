import type { Locale } from '@sw-eval/core';
import { cellName } from '../package/cells.js';
import type { ReadCell, ReadSheet } from '../package/readModel.js';
import type { TableSpec } from '../sheets/table.js';
import { trimmed } from '../values/exactText.js';
import { sameName } from '../values/Names.js';
import { absentHeadings, type Header } from './absentHeadings.js';
import type { FoundTable } from './FoundTable.js';
import type { Headings } from './Headings.js';
import type { Reading } from './Reading.js';
import { ReadRow } from './ReadRow.js';

/** The headings stand in one of the first rows that hold something. */
const ROWS_TO_LOOK_AT = 40;

/** The sheet of a table: by its name in either language, also where something was added to it. */
export function findSheet(
  sheets: readonly ReadSheet[],
  spec: Pick<TableSpec, 'name' | 'others'>,
): ReadSheet | undefined {
  const names = [spec.name['zh-CN'], spec.name.en, ...(spec.others ?? [])].map(sameName);
  const exact = sheets.find(({ name }) => names.includes(sameName(name)));
  // `指标 (2)`, `指标_修改`: a copy of the sheet under a name of its own.
  const copy = (name: string) =>
    names.some((known) => /^[(（_\-.\d]/.test(sameName(name).slice(known.length)) && sameName(name).startsWith(known));
  return exact ?? sheets.find(({ name }) => copy(name));
}

/** The rows of a table, wherever its headings stand. What no column takes is listed as not read. */
export function readTable(sheet: ReadSheet, spec: TableSpec, reading: Reading): FoundTable | undefined {
  const header = findHeader(sheet, spec);
  if (header === undefined) return undefined;
  const { row: headerRow, columns } = header;
  const locale = languageOf(sheet);
  const absent = absentHeadings(sheet, spec, header, locale);
  reading.absentHeadings.push(...absent);
  const headings: Headings = {
    sheet: sheet.name,
    columns,
    absent: new Map(absent.map(({ column, cell }) => [column.key, cell])),
    locale,
  };
  const filled = fillJoined(sheet, spec, columns);
  const rows = [...sheet.rows.keys()]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      if (number <= headerRow) return [];
      const cells = new Map<string, ReadCell>();
      for (const [key, column] of columns) {
        const cell = filled.get(cellName({ row: number, column })) ?? sheet.rows.get(number)?.get(column);
        if (cell !== undefined && (cell.unanswered || trimmed(cell.text) !== '')) cells.set(key, cell);
      }
      return cells.size === 0 ? [] : [new ReadRow(headings, number, cells)];
    });
  listUnread(sheet, headerRow, columns, reading, locale);
  const first = new ReadRow(headings, headerRow, new Map());
  return { rows, heading: (key) => first.cellName(key) };
}

/** The language of a sheet, by its name. */
export function languageOf(sheet: ReadSheet | undefined): Locale {
  return sheet === undefined || [...sheet.name].some((letter) => letter >= '一') ? 'zh-CN' : 'en';
}

/** The row with most of the headings. */
function findHeader({ rows }: ReadSheet, { columns }: TableSpec): Header | undefined {
  const headings = new Map<string, string>();
  for (const { key, title, others = [] } of columns) {
    for (const heading of [title['zh-CN'], title.en, ...others]) headings.set(sameHeading(heading), key);
  }
  let best: Header | undefined;
  const first = [...rows.keys()].sort((a, b) => a - b).slice(0, ROWS_TO_LOOK_AT);
  for (const row of first) {
    const found = new Map<string, number>();
    for (const [column, { text }] of rows.get(row) ?? []) {
      const key = headings.get(sameHeading(text));
      if (key !== undefined && !found.has(key)) found.set(key, column);
    }
    if (found.size > (best?.columns.size ?? 0)) best = { row, columns: found };
  }
  return best;
}

/** A heading without what people add to it: a star, a unit or remark in brackets. */
function sameHeading(text: string): string {
  return sameName(text)
    .replace(/[*:：]/g, '')
    .replace(/\([^)]*\)$/, '');
}

/** What a cell joined over several rows means for each of them, by the name of the cell. */
function fillJoined({ rows, merges }: ReadSheet, { columns }: TableSpec, places: ReadonlyMap<string, number>) {
  const filling = new Set(columns.filter(({ fills }) => fills === true).map(({ key }) => places.get(key)));
  const filled = new Map<string, ReadCell>();
  for (const { from, to } of merges) {
    const cell = rows.get(from.row)?.get(from.column);
    if (cell === undefined || !filling.has(from.column)) continue;
    for (let row = from.row + 1; row <= to.row; row += 1) {
      if (rows.has(row)) filled.set(cellName({ row, column: from.column }), cell);
    }
  }
  return filled;
}

function listUnread(
  { name, rows }: ReadSheet,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  reading: Reading,
  locale: Locale,
): void {
  const known = new Set(columns.values());
  for (const [row, cells] of rows) {
    if (row <= headerRow) continue;
    for (const [column, { text }] of cells) {
      if (known.has(column) || trimmed(text) === '') continue;
      const reason = locale === 'zh-CN' ? '表头里没有这一栏' : 'There is no such column in the headings.';
      reading.unread.push({ text, offset: 0, reason, cell: `${name}!${cellName({ row, column })}` });
    }
  }
}
