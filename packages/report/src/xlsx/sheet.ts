import { textWidth } from '../render/textWidth.js';

/** A cell: nothing, a text, a number, or a formula with the figure it gives. */
export type SheetCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string; indent?: number }
  | { kind: 'number'; value: number; format: string }
  | { kind: 'formula'; formula: string; cached: number | string; format?: string };

/**
 * How a row looks: `title` names the sheet, a `fact` is a name with what it is, `head` names the columns, `group` and
 * `total` stand out, a `note` is a remark, `blank` keeps a distance. A `reason` stands beside a name in the second
 * column, `reasonHead` above such rows.
 */
export type RowKind =
  | 'title'
  | 'fact'
  | 'head'
  | 'body'
  | 'group'
  | 'total'
  | 'note'
  | 'blank'
  | 'reason'
  | 'reasonHead';

/** A row of a sheet. */
export interface SheetRow {
  kind: RowKind;
  cells: SheetCell[];
}

/** A sheet ready to be written. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
  /** Rows at the top that stay in sight and are printed on every page; 0 for none. */
  frozenRows: number;
  frozenColumns: number;
  landscape: boolean;
}

/** A cell with nothing in it. */
export const EMPTY: SheetCell = { kind: 'empty' };

/** A cell of words, which never become a formula. */
export function textCell(text: string | undefined, indent?: number): SheetCell {
  if (text === undefined || text === '') return EMPTY;
  return { kind: 'text', text, ...(indent !== undefined && { indent }) };
}

/** A cell of a number; nothing for `null`. */
export function numberCell(value: number | null | undefined, format: string): SheetCell {
  return value === null || value === undefined ? EMPTY : { kind: 'number', value, format };
}

/** A cell of a formula with the figure it gives; `null` is an empty text, as the formulas give it. */
export function formulaCell(formula: string, cached: number | string | null, format?: string): SheetCell {
  return { kind: 'formula', formula, cached: cached ?? '', ...(format !== undefined && { format }) };
}

/** The number format of so many decimals. English figures group thousands. */
export function numberFormat(decimals: number, locale: 'zh-CN' | 'en'): string {
  const whole = locale === 'en' ? '#,##0' : '0';
  return decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;
}

/** The number format of a rate: its value is in percent already, so the sign is only shown. */
export function rateFormat(decimals: number, locale: 'zh-CN' | 'en'): string {
  return `${numberFormat(decimals, locale)}"%"`;
}

/** Collects the rows of a sheet and knows their numbers. */
export class SheetBuilder {
  readonly #sheet: Sheet;

  constructor(name: string, options: Partial<Omit<Sheet, 'name' | 'rows'>> = {}) {
    this.#sheet = { name, rows: [], frozenRows: 0, frozenColumns: 0, landscape: false, ...options };
  }

  /** Adds a row and returns its number, from 1. */
  add(kind: RowKind, cells: readonly SheetCell[]): number {
    this.#sheet.rows.push({ kind, cells: [...cells] });
    return this.#sheet.rows.length;
  }

  /** The number the next row will have. */
  get next(): number {
    return this.#sheet.rows.length + 1;
  }

  /** Puts other cells into a row that was added before what they refer to. */
  replace(row: number, cells: readonly SheetCell[]): void {
    const present = this.#sheet.rows[row - 1];
    if (present !== undefined) present.cells = [...cells];
  }

  sheet(): Sheet {
    return this.#sheet;
  }
}

/** The letters of a column, from 0: `A`, …, `Z`, `AA`. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

const NARROWEST = 8;
const WIDEST = 42;
/** Longer reasons break into lines. */
const WIDEST_REASON = 46;
/** A head wider than this breaks into lines before it widens its column. */
const WIDEST_HEAD = 14;
/** The first columns of these rows run on to the end of the sheet. */
const RUNS_ON: { readonly [Kind in RowKind]?: number } = { title: 0, fact: 1, note: 0, reason: 2, reasonHead: 2 };

/** From which column on a row is one cell to the end of the sheet; `undefined` where it is not. */
export function runsOnFrom(kind: RowKind): number | undefined {
  return RUNS_ON[kind];
}

/** The widths of a sheet's columns in characters; a Chinese character takes two. Wider texts break into lines. */
export function columnWidths({ rows }: Sheet): number[] {
  const widths: number[] = [];
  for (const { kind, cells } of rows) {
    cells.forEach((cell, column) => {
      const runsOn = column >= (runsOnFrom(kind) ?? cells.length);
      const shown = runsOn ? 0 : shownWidth(cell) + 3;
      const wished = kind === 'head' ? Math.min(shown, WIDEST_HEAD) : shown;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, wished));
    });
  }
  return widenForReasons(rows, widths);
}

/** Reasons are sentences that share the columns of figures: the last of them takes what they lack. */
function widenForReasons(rows: readonly SheetRow[], widths: readonly number[]): number[] {
  const from = RUNS_ON.reason ?? 0;
  const wished = rows.flatMap(({ kind, cells }) => (kind === 'reason' ? cells.slice(from).map(shownWidth) : []));
  const room = widths.slice(from).reduce((sum, width) => sum + width, 0);
  const lacking = Math.max(0, Math.min(WIDEST_REASON, Math.max(0, ...wished) + 3) - room);
  return widths.map((width, column) => (column === widths.length - 1 ? width + lacking : width));
}

/** How many lines of type a row takes in columns of these widths. */
export function linesOf({ kind, cells }: SheetRow, widths: readonly number[]): number {
  const from = runsOnFrom(kind);
  const lines = cells.map((cell, column) => {
    const end = column === from ? widths.length : column + 1;
    const room = widths.slice(column, end).reduce((sum, width) => sum + width, 0) - 2;
    return Math.ceil(shownWidth(cell) / Math.max(1, room));
  });
  return Math.max(1, ...lines);
}

function shownWidth(cell: SheetCell): number {
  switch (cell.kind) {
    case 'empty':
      return 0;
    case 'text':
      return Math.max(...cell.text.split('\n').map(textWidth)) + 2 * (cell.indent ?? 0);
    case 'number':
      return numberWidth(cell.value, cell.format);
    case 'formula':
      return typeof cell.cached === 'number' ? numberWidth(cell.cached, cell.format ?? '') : textWidth(cell.cached);
  }
}

/** Digits, separators and sign of a number in its format, on the safe side. */
function numberWidth(value: number, format: string): number {
  const whole = String(Math.floor(Math.abs(value))).length;
  const grouped = format.includes(',') ? whole + Math.floor((whole - 1) / 3) : whole;
  return grouped + Math.max(format.length - format.indexOf('.'), 0);
}
