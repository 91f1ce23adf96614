import type { PathStep } from '@sw-eval/core';
import type { CellValue } from '../package/sheet.js';
import { given as entries } from '../reading/given.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { fenced, readExactly, writeExactly } from '../values/exactText.js';
import type { Table, WrittenRow } from './table.js';
import { items } from './Written.js';

/** What a cell says for `null`: there was, or is, nothing. */
const NOTHING = { 'zh-CN': '（无）', en: '(none)' };

/** 异议: objections, the answers to them and what they changed, one row a change. */
export const objections: Table = {
  spec: {
    name: { 'zh-CN': '异议', en: 'Objections' },
    others: ['异议处理'],
    tab: 'optional',
    hint: {
      'zh-CN': '对评估结果的异议与答复。一项异议改动几处的，每处一行，序号相同。',
      en: 'Objections and the answers to them. One row for each change; rows of one number are one objection.',
    },
    columns: [
      { key: 'number', title: { 'zh-CN': '序号', en: 'No.' }, width: 8, style: 'number', fills: true },
      { key: 'by', title: { 'zh-CN': '提出方', en: 'By' }, width: 20, style: 'text' },
      { key: 'text', title: { 'zh-CN': '异议内容', en: 'Objection' }, width: 50, style: 'long' },
      { key: 'response', title: { 'zh-CN': '答复', en: 'Response' }, width: 50, style: 'long' },
      { key: 'path', title: { 'zh-CN': '改动处', en: 'Changed' }, width: 34, style: 'text' },
      { key: 'from', title: { 'zh-CN': '原值', en: 'From' }, width: 14, style: 'long' },
      { key: 'to', title: { 'zh-CN': '新值', en: 'To' }, width: 14, style: 'long' },
    ],
  },
  write({ case: given, locale }) {
    return items(given?.objections).flatMap(({ by, text, response, changes }, index): WrittenRow[] => {
      const number = index + 1;
      const shown = (each: string | undefined) => (each === undefined ? undefined : writeExactly(each));
      const first = { number, by: shown(by), text: shown(text), response: shown(response) };
      const rows = items(changes).map(({ path, from, to }) => ({
        path: shown(path),
        from: shownValue(from, NOTHING[locale]),
        to: shownValue(to, NOTHING[locale]),
      }));
      const [change = {}, ...others] = rows;
      return [{ values: { ...first, ...change } }, ...others.map((other) => ({ values: { number, ...other } }))];
    });
  },
  read({ rows }, reading) {
    const list: Record<string, unknown>[] = [];
    const numbers = new Map<string, number>();
    for (const row of rows) {
      const number = row.cell('number')?.text;
      const known = number === undefined ? undefined : numbers.get(number);
      const continued = number === undefined && !row.has('by', 'text', 'response') ? list.length - 1 : known;
      const at = continued === undefined || continued < 0 ? begin(row, list, reading) : continued;
      if (number !== undefined) numbers.set(number, at);
      readChange(row, list[at] ?? {}, ['objections', at], reading);
    }
    if (list.length > 0) reading.case['objections'] = list;
  },
};

function shownValue(value: string | number | boolean | null | undefined, nothing: string): CellValue {
  if (value === null) return nothing;
  if (typeof value !== 'string') return value;
  return isNothing(value) ? fenced(value) : writeExactly(value);
}

function isNothing(text: string): boolean {
  return Object.values(NOTHING).includes(text);
}

function begin(row: ReadRow, list: Record<string, unknown>[], reading: Reading): number {
  const path: PathStep[] = ['objections', list.length];
  list.push(
    entries({
      by: reading.text(row, 'by', [...path, 'by']),
      text: reading.text(row, 'text', [...path, 'text']),
      response: reading.text(row, 'response', [...path, 'response']),
    }),
  );
  return list.length - 1;
}

function readChange(
  row: ReadRow,
  objection: Record<string, unknown>,
  path: readonly PathStep[],
  reading: Reading,
): void {
  if (!row.has('path', 'from', 'to')) return;
  const list = Array.isArray(objection['changes']) ? objection['changes'] : [];
  const at: PathStep[] = [...path, 'changes', list.length];
  const value = (key: string) => {
    const shown = row.cell(key)?.text.trim() ?? '';
    return isNothing(readExactly(shown) ?? '') && !shown.startsWith('\\')
      ? null
      : reading.anything(row, key, [...at, key]);
  };
  list.push(entries({ path: reading.text(row, 'path', [...at, 'path']), from: value('from'), to: value('to') }));
  objection['changes'] = list;
}
