import type { Scheme } from '@sw-eval/core';
import { plainFigure } from '../fields/plainFigure';
import { type Draft, isObject, type Json, withValueAt } from './draft';
import { withCell } from './figureCells';
import { freeId, itemsAt } from './listEdits';

/** One line of a table of indicators: a name with its figures. */
export interface NamedRow {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
}

type Column = keyof NamedRow;

/** Words that head a column, in either language. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['target', /指标量|目标|任务量|target|agreed/i],
  ['actual', /完成量|完成数|实际|actual|done/i],
  ['unit', /单位|unit/i],
  ['name', /指标|项目|内容|名称|indicator|name/i],
];

const FIGURE = /^[\d.,]+$/;

/**
 * The rows of a table of indicators copied from a spreadsheet: a name, perhaps a unit, then target and actual. Where the
 * first line heads the columns it says which is which. Lines without a name or without a figure are left out; figures
 * stay as they were copied, but for full-width digits.
 *
 * @example
 * ```ts
 * readNamedRows('探访\t个\t1400\t2146');
 * // [{ name: '探访', unit: '个', target: '1400', actual: '2146' }]
 * readNamedRows('完成量\t指标\n2146\t探访'); // [{ name: '探访', unit: '', target: '', actual: '2146' }]
 * ```
 */
export function readNamedRows(text: string): NamedRow[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.split('\t').map(plainFigure))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const heads = lines[0] === undefined || lines[0].some((cell) => FIGURE.test(cell)) ? undefined : headsOf(lines[0]);
  return (heads === undefined ? lines : lines.slice(1))
    .map((cells) => (heads === undefined ? rowByKind(cells) : rowByHead(cells, heads)))
    .filter(({ name, target, actual }) => name !== '' && (target !== '' || actual !== ''));
}

function headsOf(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  const heads = cells.map((cell) => HEADS.find(([, words]) => words.test(cell))?.[0]);
  return heads.includes('target') || heads.includes('actual') ? heads : undefined;
}

function rowByHead(cells: readonly string[], heads: readonly (Column | undefined)[]): NamedRow {
  const at = (column: Column): string => cells[heads.indexOf(column)] ?? '';
  return { name: at('name'), unit: at('unit'), target: at('target'), actual: at('actual') };
}

function rowByKind(cells: readonly string[]): NamedRow {
  const [name = '', unit = ''] = cells.filter((cell) => cell !== '' && !FIGURE.test(cell) && !cell.endsWith('%'));
  const [target = '', actual = ''] = cells.filter((cell) => FIGURE.test(cell));
  return { name, unit, target, actual };
}

/** The draft with rows put in, and how many were new. */
export interface PastedRows {
  readonly draft: Draft;
  readonly added: number;
  readonly changed: number;
}

/**
 * Puts rows into the draft: a row whose name the draft or the scheme knows, in either language, gets its figures there;
 * another becomes an indicator of its own.
 */
export function withNamedRows(draft: Draft, rows: readonly NamedRow[], scheme: Scheme): PastedRows {
  let next = draft;
  let added = 0;
  for (const row of rows) {
    const items = itemsAt(next, ['indicators']);
    const known = scheme.indicators.find(({ label }) => same(label['zh-CN'], row.name) || same(label.en, row.name));
    const index = items.findIndex((item) => isObject(item) && isNamed(item, row.name, known?.id));
    if (index === -1) {
      const ids = [
        ...items.map((item) => (isObject(item) ? item['id'] : undefined)),
        ...scheme.indicators.map(({ id }) => id),
      ];
      const own = { id: freeId('own', ids), label: row.name, unit: row.unit };
      const figures = { target: row.target, actual: row.actual };
      next = withValueAt(
        next,
        ['indicators'],
        [...items, { ...(known === undefined ? own : { id: known.id }), ...figures }],
      );
      added += 1;
    } else {
      for (const column of ['target', 'actual'] as const) {
        if (row[column] !== '') next = withCell(next, index, undefined, column, row[column]);
      }
    }
  }
  return { draft: next, added, changed: rows.length - added };
}

function isNamed(item: { readonly [key: string]: Json }, name: string, id: string | undefined): boolean {
  const { label } = item;
  return (id !== undefined && item['id'] === id) || (typeof label === 'string' && same(label, name));
}

function same(one: string, other: string): boolean {
  const bare = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase();
  return bare(one) === bare(other);
}
