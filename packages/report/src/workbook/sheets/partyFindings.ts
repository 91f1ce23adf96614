import type { PathStep, Scheme } from '@sw-eval/core';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { type Named, Names, named } from '../values/Names.js';
import { FINDING_COLUMNS, findingRows, readFinding } from './findingRows.js';
import type { Table, WrittenRow } from './table.js';
import { items, partyNames } from './Written.js';

/** 评价意见: strengths and concerns of each party, and of each section of a party. */
export const partyFindings: Table = {
  spec: {
    name: { 'zh-CN': '评价意见', en: 'Findings' },
    others: ['评估意见'],
    tab: 'needed',
    hint: {
      'zh-CN': '每条意见一行。第三方的意见请选择“部分”（如项目管理、服务开展情况）。不要写服务对象的个人信息。',
      en: 'One row for each finding. Of the third party, choose the section as well. Do not write personal data of service users.',
    },
    columns: [
      {
        key: 'party',
        title: { 'zh-CN': '评估主体', en: 'Party' },
        others: ['评价方'],
        width: 22,
        style: 'text',
        rule: { kind: 'list', list: 'parties' },
        fills: true,
      },
      {
        key: 'section',
        title: { 'zh-CN': '部分', en: 'Section' },
        width: 22,
        style: 'text',
        rule: { kind: 'list', list: 'sections' },
        fills: true,
      },
      ...FINDING_COLUMNS,
    ],
  },
  write(given) {
    return items(given.case?.parties).flatMap((party): WrittenRow[] => {
      const { id, sections } = party;
      const own = { party: id === undefined ? undefined : given.parties.write(id) };
      const names = sectionNames(given.scheme, id);
      const below = items(sections).flatMap((section): WrittenRow[] => {
        const about = { ...own, section: section.id === undefined ? undefined : names.write(section.id) };
        const rows = findingRows(section, given);
        return rows.length === 0 ? [{ values: about }] : rows.map((row) => ({ values: { ...about, ...row } }));
      });
      return [...findingRows(party, given).map((row) => ({ values: { ...own, ...row } })), ...below];
    });
  },
  read({ rows }, reading) {
    const parties = partyNames(reading.scheme, 'zh-CN');
    for (const row of rows) readRow(row, reading, parties);
  },
};

/** The sections of a party. */
export function sectionNames(scheme: Scheme | undefined, party: unknown): Names {
  const sections = scheme?.parties.find(({ id }) => id === party)?.sections ?? [];
  return new Names(sections.map(({ id, label }): Named => named(id, label, 'zh-CN')));
}

function readRow(row: ReadRow, reading: Reading, parties: Names): void {
  const cell = row.cellName('party');
  const list = (reading.case['parties'] ?? []) as Record<string, unknown>[];
  const before = reading.found.length;
  const id = reading.id(row, 'party', ['parties', cell], parties);
  const section = reading.id(row, 'section', ['parties', row.cellName('section')], sectionNames(reading.scheme, id));
  reading.found.splice(before);
  if (id === undefined) {
    reading.issue('missing', ['parties'], cell, 'the party whose finding this is', 'nothing');
    return;
  }
  let at = list.findIndex((party) => party['id'] === id);
  // A party can have findings before it has a score.
  if (at < 0) {
    at = list.push({ id }) - 1;
    reading.case['parties'] = list;
    reading.place(['parties', at, 'id'], cell);
  }
  const party = list[at] ?? {};
  const path: PathStep[] = ['parties', at];
  if (section === undefined) {
    readFinding(row, party, path, reading);
    return;
  }
  party['sections'] ??= [];
  const sections = party['sections'] as Record<string, unknown>[];
  let index = sections.findIndex((each) => each['id'] === section);
  if (index < 0) index = sections.push({ id: section }) - 1;
  const steps = [...path, 'sections', index];
  reading.place([...steps, 'id'], row.cellName('section'));
  readFinding(row, sections[index] ?? {}, steps, reading);
}
