import type { PathStep } from '@sw-eval/core';
import { given as entries, listAt, setAt } from '../reading/given.js';
import { namesRead } from '../reading/namesRead.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { RELATIONS, STATED_KINDS } from '../texts/words.js';
import { writeExactly } from '../values/exactText.js';
import { type Names, namesOf } from '../values/Names.js';
import type { Table, WrittenRow } from './table.js';
import { items } from './Written.js';

/** 报告所载: what a report already states, to be checked: rates, names, figures elsewhere. */
export const stated: Table = {
  spec: {
    name: { 'zh-CN': '报告所载', en: 'As stated' },
    tab: 'optional',
    hint: {
      'zh-CN': '核对已写好的报告时填写：报告里的完成率、单位名称的写法、别处出现的数字（几个指标合计的，用顿号隔开）。',
      en: 'To check a report that exists: its rates, how it writes names, figures it gives elsewhere (several indicators together are divided by commas).',
    },
    columns: [
      {
        key: 'kind',
        title: { 'zh-CN': '类别', en: 'Kind' },
        width: 16,
        style: 'text',
        rule: { kind: 'list', list: 'statedKinds' },
        fills: true,
      },
      {
        key: 'about',
        title: { 'zh-CN': '指标或填写项', en: 'Indicators or entry' },
        width: 40,
        style: 'text',
        prompt: {
          'zh-CN': '完成率、数字：写指标；名称：写填写项，如 station.operator',
          en: 'Of rates and figures the indicators, of names the entry, like station.operator',
        },
      },
      { key: 'value', title: { 'zh-CN': '数值或写法', en: 'Value' }, others: ['数值'], width: 36, style: 'long' },
      {
        key: 'relation',
        title: { 'zh-CN': '关系', en: 'Relation' },
        width: 16,
        style: 'text',
        rule: { kind: 'list', list: 'relations' },
      },
      { key: 'where', title: { 'zh-CN': '出处', en: 'Where' }, width: 36, style: 'long' },
    ],
  },
  write(given) {
    const { rates, names, mentions } = given.case?.stated ?? {};
    const shown = (text: string | undefined) => (text === undefined ? undefined : writeExactly(text));
    const kind = (value: string) => given.word(STATED_KINDS, value);
    const rows: WrittenRow[] = Object.entries(rates ?? {}).map(([id, value]) => ({
      values: { kind: kind('rate'), about: given.indicators.write(id), value },
      cells: { value: { style: 'number' } },
    }));
    for (const { path, value, where } of items(names)) {
      rows.push({ values: { kind: kind('name'), about: shown(path), value: shown(value), where: shown(where) } });
    }
    for (const { indicators, value, relation, where } of items(mentions)) {
      const about = given.indicators.writeAll(items(indicators));
      const values = {
        kind: kind('mention'),
        about,
        value,
        relation: given.word(RELATIONS, relation),
        where: shown(where),
      };
      rows.push({ values, cells: { value: { style: 'number' } } });
    }
    return rows;
  },
  read({ rows }, reading) {
    const { indicators } = namesRead(reading);
    for (const row of rows) readRow(row, reading, indicators);
  },
};

function readRow(row: ReadRow, reading: Reading, indicators: Names): void {
  if (!row.has('about', 'value', 'relation', 'where')) return;
  const before = reading.found.length;
  const kind = reading.word(row, 'kind', ['stated', row.cellName('kind')], namesOf(STATED_KINDS, 'zh-CN'));
  reading.found.splice(before);
  if (kind === undefined) {
    if (!row.has('kind')) reading.issue('missing', ['stated'], row.cellName('kind'), 'the kind of this row', 'nothing');
  } else if (kind === 'rate') readRate(row, reading, indicators);
  else if (kind === 'name') {
    const list = listAt<unknown>(reading.case, ['stated', 'names']);
    const at: PathStep[] = ['stated', 'names', list.length];
    list.push(
      entries({
        path: reading.text(row, 'about', [...at, 'path']),
        value: reading.text(row, 'value', [...at, 'value']),
        where: reading.text(row, 'where', [...at, 'where']),
      }),
    );
  } else readMention(row, reading, indicators);
}

function readRate(row: ReadRow, reading: Reading, indicators: Names): void {
  const before = reading.found.length;
  const id = reading.id(row, 'about', ['stated', 'rates', row.cellName('about')], indicators);
  reading.found.splice(before);
  if (id === undefined) {
    if (!row.has('about')) {
      reading.issue('missing', ['stated', 'rates'], row.cellName('about'), 'the indicator of this rate', 'nothing');
    }
    return;
  }
  const value = reading.number(row, 'value', ['stated', 'rates', id], { percent: true });
  if (value !== undefined) setAt(reading.case, ['stated', 'rates', id], value);
}

function readMention(row: ReadRow, reading: Reading, indicators: Names): void {
  const list = listAt<unknown>(reading.case, ['stated', 'mentions']);
  const at: PathStep[] = ['stated', 'mentions', list.length];
  list.push(
    entries({
      indicators: reading.ids(row, 'about', [...at, 'indicators'], indicators),
      value: reading.number(row, 'value', [...at, 'value']),
      relation: reading.word(row, 'relation', [...at, 'relation'], namesOf(RELATIONS, 'zh-CN')),
      where: reading.text(row, 'where', [...at, 'where']),
    }),
  );
}
