import { columnLetters } from '../package/cells.js';
import type { Validation, WrittenCell, WrittenSheet } from '../package/sheet.js';
import type { StyleName } from '../package/styles.js';
import { HEADER_ROW, LAST_ROW, listSource } from './lists.js';
import type { ColumnSpec, ListName, Table, WrittenRow } from './table.js';
import type { Written } from './Written.js';

/** Empty rows that look ready to be filled in; below them cells can be filled in as well. */
const SPARE_ROWS = 25;
const HINT_HEIGHT = 34;

const MESSAGES = {
  'zh-CN': {
    list: '请从下拉列表中选择。',
    listOrOther: '列表中没有这一项。仍要填写吗？',
    number: '请填写数字。',
    share: (max: number) => `请填写 0 至 ${max} 之间的数字。`,
    whole: '请填写整数。',
    date: '请填写日期，如 2025-01-31。',
  },
  en: {
    list: 'Please choose from the list.',
    listOrOther: 'This is not in the list. Keep it?',
    number: 'Please enter a number.',
    share: (max: number) => `Please enter a number from 0 to ${max}.`,
    whole: 'Please enter a whole number.',
    date: 'Please enter a date like 2025-01-31.',
  },
};

/** Lists of the format itself: nothing else can be meant. */
const CLOSED: ReadonlySet<ListName> = new Set<ListName>([
  'stages',
  'targetBases',
  'reportStatuses',
  'yesNo',
  'targetSources',
  'changeKinds',
  'findingKinds',
  'followUpStatuses',
  'relations',
  'statedKinds',
  'itemKinds',
]);

/** The sheet of a table: title, hint, headings, its rows, and empty ones. */
export function tableSheet(
  table: Table,
  given: Written,
  lists: ReadonlyMap<ListName, readonly string[]>,
): WrittenSheet {
  const { spec } = table;
  const { locale } = given;
  const { columns } = spec;
  const written = table.write(given);
  // A form has the rows it has; a table can grow.
  const grows = !written.some(({ heading }) => heading === true);
  const spare = grows ? Array.from({ length: SPARE_ROWS }, (): WrittenRow => ({ values: {} })) : [];
  const all = [...written, ...spare];
  const last = columnLetters(columns.length);
  return {
    name: spec.name[locale],
    tab: spec.tab,
    protection: true,
    headerRow: HEADER_ROW,
    columns: columns.map(({ width, style }) => ({ width, style: grows ? openStyle(style) : 'plain' })),
    merges: [`A1:${last}1`, `A2:${last}2`],
    heights: new Map([
      [1, 26],
      [2, HINT_HEIGHT],
      [HEADER_ROW, 22],
    ]),
    rows: [
      columns.map(
        (_, index): WrittenCell => (index === 0 ? { value: spec.name[locale], style: 'title' } : { style: 'title' }),
      ),
      columns.map(
        (_, index): WrittenCell => (index === 0 ? { value: spec.hint[locale], style: 'hint' } : { style: 'hint' }),
      ),
      columns.map(({ title }): WrittenCell => ({ value: title[locale], style: 'heading' })),
      ...all.map((row) => columns.map((column) => cellOf(column, row))),
    ],
    validations: [
      ...(grows ? columns.flatMap((column, index) => columnValidation(column, index, written, given, lists)) : []),
      ...written.flatMap((row, index) => rowValidations(row, index + HEADER_ROW + 1, columns, given, lists)),
    ],
  };
}

/** Below the prepared rows cells are open, but not coloured. */
function openStyle(style: ColumnSpec['style']): StyleName {
  if (style === 'text') return 'openText';
  return style === 'date' ? 'openDate' : 'open';
}

function cellOf(column: ColumnSpec, { values, fixed, heading, cells }: WrittenRow): WrittenCell {
  const value = values[column.key];
  if (heading === true) return value === undefined ? { style: 'group' } : { value, style: 'group' };
  if (fixed === true && column.label === true) return { style: 'label', ...(value !== undefined && { value }) };
  const style = cells?.[column.key]?.style ?? column.style;
  if (value === undefined) return { style };
  // A number may stand where texts do, and the other way round.
  if (typeof value === 'string') return { value, style: textStyle(style, value) };
  return { value, style: style === 'date' || style === 'note' ? style : 'number' };
}

function textStyle(style: ColumnSpec['style'], value: string): StyleName {
  if (style === 'note' || style === 'text') return style;
  return /^[=+\-@']/.test(value) ? 'quoted' : 'long';
}

/** A column's validation, leaving out the rows whose cell has one of its own. */
function columnValidation(
  column: ColumnSpec,
  index: number,
  written: readonly WrittenRow[],
  given: Written,
  lists: ReadonlyMap<ListName, readonly string[]>,
): Validation[] {
  const letters = columnLetters(index + 1);
  const own = written.map(({ cells }) => cells?.[column.key] !== undefined);
  const first = HEADER_ROW + 1 + (own.lastIndexOf(true) + 1);
  const before = own.flatMap((has, row) =>
    has || row + HEADER_ROW + 1 >= first ? [] : [`${letters}${row + HEADER_ROW + 1}`],
  );
  const range = [...before, `${letters}${first}:${letters}${LAST_ROW}`].join(' ');
  return validation(range, column.rule, column.prompt?.[given.locale], given, lists);
}

function rowValidations(
  { cells }: WrittenRow,
  row: number,
  columns: readonly ColumnSpec[],
  given: Written,
  lists: ReadonlyMap<ListName, readonly string[]>,
): Validation[] {
  return columns.flatMap(({ key }, index) => {
    const cell = cells?.[key];
    if (cell === undefined) return [];
    return validation(`${columnLetters(index + 1)}${row}`, cell.rule, cell.prompt?.[given.locale], given, lists);
  });
}

function validation(
  range: string,
  rule: ColumnSpec['rule'],
  prompt: string | undefined,
  given: Written,
  lists: ReadonlyMap<ListName, readonly string[]>,
): Validation[] {
  const messages = MESSAGES[given.locale];
  const said = prompt === undefined ? {} : { prompt };
  const told: Validation[] =
    prompt === undefined ? [] : [{ range, rule: { kind: 'any' }, strict: false, error: '', prompt }];
  if (rule === undefined) return told;
  if (rule.kind === 'list') {
    const source = listSource(rule.list, lists, given);
    if (source === undefined) return told;
    const strict = CLOSED.has(rule.list);
    return [
      { range, rule: { kind: 'list', source }, strict, error: strict ? messages.list : messages.listOrOther, ...said },
    ];
  }
  if (rule.kind === 'date') return [{ range, rule, strict: true, error: messages.date, ...said }];
  const { max } = rule;
  const error = rule.kind === 'whole' ? messages.whole : max === undefined ? messages.number : messages.share(max);
  return [{ range, rule, strict: true, error, ...said }];
}
