import type { Locale } from '@sw-eval/core';
import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { repack } from '../render/repack.js';
import { columnWidths, linesOf, type RowKind, runsOnFrom, type Sheet, type SheetCell } from './sheet.js';

const FACE = { 'zh-CN': '宋体', en: 'Calibri' } as const;
const SIZE = 11;
/** Heights of a line in points. They are given, since not every program fits a row to its text by itself. */
const LINE_HEIGHT = 17;
const TITLE_HEIGHT = 24;
/** Excel knows no higher row. */
const HIGHEST = 409.5;
const MILLIMETRES_AN_INCH = 25.4;
const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_AN_INCH) * 100) / 100;
const THIN = { style: 'thin', color: { rgb: 'B0B0B0' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };
/** The format of cells that hold text, whatever is typed into them afterwards. */
const AS_TEXT = '@';
const APP = 'docProps/app.xml';

/** What a workbook says of itself. */
export interface BookProperties {
  title: string;
  creator: string;
}

/** Writes sheets as an .xlsx file. The same sheets give the same bytes. */
export async function writeBook(
  sheets: readonly Sheet[],
  properties: BookProperties,
  locale: Locale,
): Promise<Uint8Array> {
  const font = { name: FACE[locale], size: SIZE };
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, locale)),
    properties,
    defaultFont: font,
  });
  return repack(bytes, undefined, new Map([[APP, application()]]));
}

/** The part that names the writing program; Excel does without its other entries. */
function application(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${namespace}"><Application>sw-eval</Application></Properties>`;
}

function writeSheet(sheet: Sheet, locale: Locale): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const columns = Math.max(...sheet.rows.map((row) => row.cells.length));
  const values = sheet.rows.map((row, index) => {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column += 1) {
      const cell = row.cells[column] ?? { kind: 'empty' as const };
      line.push(cellValue(cell));
      if (row.kind === 'blank') continue;
      cells.set(`${index},${column}`, {
        value: cellValue(cell),
        style: styleOf(cell, row.kind, column, locale),
        ...(cell.kind === 'formula' && { formula: cell.formula, formulaResult: safe(cell.cached) }),
      });
    }
    return line;
  });
  const merges = sheet.rows.flatMap(({ kind }, row) => {
    const from = runsOnFrom(kind) ?? columns;
    return from < columns - 1 ? [{ startRow: row, startCol: from, endRow: row, endCol: columns - 1 }] : [];
  });
  const widths = columnWidths(sheet);
  const heights = sheet.rows.map((row) =>
    Math.min(HIGHEST, linesOf(row, widths) * (row.kind === 'title' ? TITLE_HEIGHT : LINE_HEIGHT)),
  );
  const { frozenRows, frozenColumns } = sheet;
  return {
    name: sheet.name,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    rows: values,
    cells,
    merges,
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: inches(20), bottom: inches(20), left: inches(15), right: inches(15), header: 0.3, footer: 0.3 },
      ...(frozenRows > 0 && { printTitlesRow: `$1:$${frozenRows}` }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function cellValue(cell: SheetCell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return safe(cell.text);
    case 'number':
      return cell.value;
    case 'formula':
      return safe(cell.cached);
  }
}

/** Texts as the format wants them: `_x0041_` would else be read as the letter it stands for. */
function safe<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}

const FILLS: { readonly [Kind in RowKind]?: string } = { head: 'E6E6E6', reasonHead: 'E6E6E6', group: 'F3F3F3' };

const PLAIN: ReadonlySet<RowKind> = new Set(['body', 'fact', 'note', 'reason']);
const OPEN: ReadonlySet<RowKind> = new Set(['title', 'note']);

const isHead = (kind: RowKind): boolean => kind === 'head' || kind === 'reasonHead';

function styleOf(cell: SheetCell, kind: RowKind, column: number, locale: Locale): CellStyle {
  const fill = FILLS[kind];
  const numeric = cell.kind === 'number' || (cell.kind === 'formula' && typeof cell.cached === 'number');
  const facts = kind === 'fact';
  // Words behind a figure keep a distance from it.
  const indent =
    (numeric && !facts) || isHead(kind) ? 0 : (cell.kind === 'text' ? (cell.indent ?? 0) : 0) + (column > 0 ? 1 : 0);
  return {
    font: { name: FACE[locale], size: kind === 'title' ? 14 : SIZE, ...(!PLAIN.has(kind) && { bold: true }) },
    alignment: {
      vertical: 'center',
      wrapText: true,
      horizontal: isHead(kind) ? 'center' : numeric && !facts ? 'right' : 'left',
      ...(indent > 0 && { indent }),
    },
    ...(!OPEN.has(kind) && { border: BORDER }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...formatOf(cell),
  };
}

function formatOf(cell: SheetCell): { numFmt?: string } {
  if (cell.kind === 'text') return { numFmt: AS_TEXT };
  if (cell.kind === 'number') return { numFmt: cell.format };
  return cell.kind === 'formula' && cell.format !== undefined ? { numFmt: cell.format } : {};
}
