import type { PartialCase, Scheme } from '@sw-eval/core';
import type { CellValue } from '../package/sheet.js';
import type { FoundTable } from '../reading/FoundTable.js';
import { setAt } from '../reading/given.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { writeExactly } from '../values/exactText.js';
import { type Named, Names, named, namesOf, sameName } from '../values/Names.js';
import { dateSerial } from '../values/readDate.js';
import { FORM, type FormField } from './formFields.js';
import { knownSchemes } from './schemeNames.js';
import type { CellSpec, Table, WrittenRow } from './table.js';
import type { Written } from './Written.js';

/** 基本信息: everything that stands in a case once. */
export const form: Table = {
  spec: {
    name: { 'zh-CN': '基本信息', en: 'Basics' },
    tab: 'needed',
    hint: {
      'zh-CN': '在“填写内容”一栏填写；带 * 的必须填写。日期如 2025-01-31。',
      en: 'Fill in the column "Entry"; entries with * are required. Dates like 2025-01-31.',
    },
    columns: [
      { key: 'item', title: { 'zh-CN': '项目', en: 'Item' }, width: 36, style: 'long', label: true },
      { key: 'entry', title: { 'zh-CN': '填写内容', en: 'Entry' }, width: 60, style: 'long', needed: true },
      { key: 'note', title: { 'zh-CN': '说明', en: 'Note' }, width: 46, style: 'note' },
    ],
  },
  write(given) {
    return FORM.flatMap(({ title, fields }): WrittenRow[] => [
      { values: { item: title[given.locale] }, heading: true },
      ...fields.map((field) => writeField(field, given)),
    ]);
  },
  read({ rows }, reading) {
    const fields = FORM.flatMap((group) => group.fields);
    const known = new Map(
      fields.flatMap((field) =>
        [field.label['zh-CN'], field.label.en, ...(field.others ?? [])].map(
          (label) => [sameItem(label), field] as const,
        ),
      ),
    );
    // What every case needs is there, so that each entry that is missing is named by its own cell.
    for (const key of ['station', 'agreement', 'period']) reading.case[key] = {};
    for (const row of rows) {
      const field = known.get(sameItem(row.cell('item')?.text ?? ''));
      if (field !== undefined) setAt(reading.case, field.path, readField(field, row, reading));
      else listUnread(row, reading);
    }
  },
};

function sameItem(label: string): string {
  return sameName(label).replace(/[*:：]/g, '');
}

function valueAt(given: PartialCase | undefined, path: readonly string[]): unknown {
  let value: unknown = given;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

function writeField(field: FormField, given: Written): WrittenRow {
  const { label, kind, note, needed } = field;
  const { locale } = given;
  const value = valueAt(given.case, field.path);
  const { entry, cell } = entryOf(kind, value, given);
  const shown = kind === 'scheme' ? given.scheme.title[locale] : note?.[locale];
  return {
    fixed: true,
    values: { item: `${label[locale]}${needed === true ? ' *' : ''}`, entry, note: shown },
    cells: { entry: { ...cell, ...(note && { prompt: note }) } },
  };
}

function entryOf(kind: FormField['kind'], value: unknown, given: Written): { entry: CellValue; cell: CellSpec } {
  if (typeof kind === 'object') {
    if ('number' in kind) {
      const rule = { kind: kind.whole === true ? ('whole' as const) : ('decimal' as const), min: 0 };
      return { entry: value as number | undefined, cell: { style: 'number', rule } };
    }
    const entry = given.word(kind.words, value as string | undefined);
    return { entry, cell: { style: 'text', rule: { kind: 'list', list: kind.list } } };
  }
  switch (kind) {
    case 'date': {
      const date = value as string | undefined;
      return { entry: date && (dateSerial(date) ?? date), cell: { style: 'date', rule: { kind: 'date' } } };
    }
    case 'scheme':
      return { entry: given.scheme.id, cell: { style: 'text', rule: { kind: 'list', list: 'schemes' } } };
    case 'grade': {
      const entry = value === undefined ? undefined : gradeNames(given.scheme).write(String(value));
      return { entry, cell: { style: 'text', rule: { kind: 'list', list: 'grades' } } };
    }
    default: {
      const entry = typeof value === 'string' ? writeExactly(value) : undefined;
      return { entry, cell: { style: kind } };
    }
  }
}

/** The grades of a scheme. */
export function gradeNames(scheme: Scheme | undefined): Names {
  return new Names((scheme?.bands ?? []).map(({ id, label }): Named => named(id, label, 'zh-CN')));
}

function readField({ path, kind }: FormField, row: ReadRow, reading: Reading): unknown {
  if (typeof kind === 'object') {
    if ('number' in kind) return reading.number(row, 'entry', path, kind.number);
    return reading.word(row, 'entry', path, namesOf(kind.words, 'zh-CN'));
  }
  switch (kind) {
    case 'date':
      return reading.date(row, 'entry', path);
    case 'scheme':
      return reading.id(row, 'entry', path, knownSchemes());
    case 'grade':
      return reading.id(row, 'entry', path, gradeNames(reading.scheme));
    default:
      return reading.text(row, 'entry', path);
  }
}

/** An entry beside words that the form does not have. */
function listUnread(row: ReadRow, reading: Reading): void {
  const cell = row.cell('entry');
  if (cell === undefined) return;
  const reason = row.locale === 'en' ? 'The form has no such item.' : '表中没有这个项目';
  reading.unread.push({ text: cell.text, offset: 0, reason, cell: row.cellName('entry') });
}

/** The scheme that the form names, read before everything else, since names depend on it. */
export function readSchemeName(table: FoundTable, reading: Reading): string | undefined {
  const scheme = FORM.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'scheme');
  const labels = [scheme?.label['zh-CN'], scheme?.label.en].map((label) => sameItem(label ?? ''));
  const row = table.rows.find((each) => labels.includes(sameItem(each.cell('item')?.text ?? '')));
  return row === undefined ? undefined : reading.id(row, 'entry', ['scheme'], knownSchemes());
}
