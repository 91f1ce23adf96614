import type { Issue, IssueCode, IssueParams, PathStep, Scheme } from '@sw-eval/core';
import type { FoundValue, UnreadText } from '../../readResult.js';
import type { ReadCell } from '../package/readModel.js';
import { readExactly } from '../values/exactText.js';
import { AMBIGUOUS, divided, type Names } from '../values/Names.js';
import { readDate } from '../values/readDate.js';
import { type NumberForm, readNumber } from '../values/readNumber.js';
import type { AbsentHeading } from './absentHeadings.js';
import type { ReadRow } from './ReadRow.js';

/** A value that was read, its path still in steps. */
export interface Read extends Omit<FoundValue, 'path'> {
  readonly steps: readonly PathStep[];
}

const FORMULA_RESULT = 'the result of the formula (open the file in Excel, WPS or LibreOffice, save it and try again)';

/** How a path is told from others. */
export function pathKey(path: readonly PathStep[]): string {
  return JSON.stringify(path);
}

/** What is being read of a workbook: the case so far, what was found where, what is wrong. */
export class Reading {
  readonly case: Record<string, unknown> = { version: 1 };
  readonly found: Read[] = [];
  readonly unread: UnreadText[] = [];
  readonly issues: Issue[] = [];
  /** The cell of each path that has one, also where the cell is empty. */
  readonly places = new Map<string, string>();
  /** Paths whose cell holds something that was not understood. */
  readonly failed = new Set<string>();
  /** Headings without which something that is needed cannot be read. */
  readonly absentHeadings: AbsentHeading[] = [];
  /** The scheme, as soon as it is known. */
  scheme: Scheme | undefined;
  readonly from1904: boolean;

  constructor(from1904: boolean) {
    this.from1904 = from1904;
  }

  /** A text, exactly as it stands but for the spaces around it. */
  text(row: ReadRow, key: string, path: readonly PathStep[]): string | undefined {
    return this.#read(row, key, path, (cell) => {
      const shown = cell.isDate ? readDate(cell, this.from1904) : undefined;
      return readExactly(shown ?? plain(cell));
    });
  }

  /** A number; what is wrong with its size is for `parseCase` to say. */
  number(row: ReadRow, key: string, path: readonly PathStep[], form: NumberForm = {}): number | undefined {
    return this.#read(row, key, path, (cell) => {
      const value = readNumber(cell, { ...form, signed: true });
      if (value === undefined) this.refuse(row, key, path, 'not-a-number', 'a number', shown(cell));
      return value;
    });
  }

  date(row: ReadRow, key: string, path: readonly PathStep[]): string | undefined {
    return this.#read(row, key, path, (cell) => {
      const value = readDate(cell, this.from1904);
      const expected = 'a date of the calendar, written like 2025-01-31';
      if (value === undefined) this.refuse(row, key, path, 'invalid-date', expected, shown(cell));
      return value;
    });
  }

  /** One of the words of the format. */
  word(row: ReadRow, key: string, path: readonly PathStep[], names: Names): string | undefined {
    return this.#read(row, key, path, (cell) => {
      const value = names.find(cell.kind === 'boolean' ? String(cell.text === '1') : cell.text);
      if (typeof value === 'string') return value;
      const allowed = names.all.join('、');
      this.refuse(row, key, path, 'invalid-value', `one of ${allowed}`, shown(cell), { allowed });
      return undefined;
    });
  }

  /** The id of something that is named. What no name leads to is taken for an id, for `parseCase` to judge. */
  id(row: ReadRow, key: string, path: readonly PathStep[], names: Names): string | undefined {
    return this.#read(row, key, path, (cell) => this.#idIn(plain(cell), row, key, path, names));
  }

  /** The ids of all that a cell names. */
  ids(row: ReadRow, key: string, path: readonly PathStep[], names: Names): string[] | undefined {
    const text = this.text(row, key, path);
    if (text === undefined) return undefined;
    return divided(text).flatMap((part, index) => this.#idIn(part, row, key, [...path, index], names) ?? []);
  }

  /** Any value, of the kind the cell has. */
  anything(row: ReadRow, key: string, path: readonly PathStep[]): string | number | boolean | undefined {
    return this.#read(row, key, path, (cell) => {
      if (cell.kind === 'number' && !cell.isDate) return Number(cell.text) + 0;
      return cell.kind === 'boolean' ? cell.text === '1' : readExactly(plain(cell));
    });
  }

  /** What was read last is worth a second look. */
  doubt(): void {
    const last = this.found.pop();
    if (last !== undefined) this.found.push({ ...last, confidence: 0.5 });
  }

  /** Where something of the case stands, or would stand. */
  place(path: readonly PathStep[], cell: string): void {
    this.places.set(pathKey(path), cell);
  }

  issue(
    code: IssueCode,
    path: readonly PathStep[],
    cell: string,
    expected: string,
    received: string,
    params?: IssueParams,
  ) {
    const message = `${cell}: expected ${expected}, received ${received}`;
    this.issues.push({ code, path: [...path], pathText: cell, expected, received, message, ...(params && { params }) });
  }

  #idIn(text: string, row: ReadRow, key: string, path: readonly PathStep[], names: Names): string | undefined {
    const exact = readExactly(text);
    if (exact === undefined) return undefined;
    const id = names.find(exact);
    if (id !== AMBIGUOUS) return id ?? exact;
    this.refuse(row, key, path, 'duplicate-id', 'a name that only one has, or an id', JSON.stringify(exact), {
      id: exact,
    });
    return undefined;
  }

  #read<Value extends string | number | boolean>(
    row: ReadRow,
    key: string,
    path: readonly PathStep[],
    read: (cell: ReadCell) => Value | undefined,
  ): Value | undefined {
    this.place(path, row.cellName(key));
    const cell = row.cell(key);
    if (cell === undefined) return undefined;
    if (cell.unanswered) {
      this.refuse(row, key, path, 'invalid-value', FORMULA_RESULT, 'nothing', { reason: 'no-result' });
      return undefined;
    }
    if (cell.kind === 'error') {
      const allowed = row.locale === 'zh-CN' ? '数值或文字' : 'a value';
      this.refuse(row, key, path, 'invalid-value', 'a value', cell.text, { allowed });
      return undefined;
    }
    const value = read(cell);
    if (value !== undefined) {
      const { text } = cell;
      const place = { text, offset: 0, length: text.length, confidence: 1, cell: row.cellName(key) };
      this.found.push({ steps: [...path], value, ...place });
    }
    return value;
  }

  /** A cell that was not understood: nothing more is said of what it stands for. */
  refuse(
    row: ReadRow,
    key: string,
    path: readonly PathStep[],
    code: IssueCode,
    expected: string,
    received: string,
    params?: IssueParams,
  ): void {
    this.failed.add(pathKey(path));
    this.issue(code, path, row.cellName(key), expected, received, params);
  }
}

/** What a cell shows, as text. */
function plain(cell: ReadCell): string {
  if (cell.kind === 'boolean') return cell.text === '1' ? 'TRUE' : 'FALSE';
  return cell.kind === 'number' ? String(Number(Number(cell.text).toPrecision(15))) : cell.text;
}

function shown(cell: ReadCell): string {
  const text =
    cell.isPercent && cell.kind === 'number' ? `${readNumber(cell, { percent: true, signed: true })}%` : plain(cell);
  const cut = [...text].slice(0, 60).join('');
  return JSON.stringify(cut === text ? text : `${cut}…`);
}
