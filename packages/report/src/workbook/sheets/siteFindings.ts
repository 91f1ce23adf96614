import type { PathStep } from '@sw-eval/core';
import { namesRead } from '../reading/namesRead.js';
import { writeExactly } from '../values/exactText.js';
import { FINDING_COLUMNS, findingRows, readFinding } from './findingRows.js';
import type { Table, WrittenRow } from './table.js';
import { items } from './Written.js';

/** 站点意见: strengths and concerns of groups of areas and sites. */
export const siteFindings: Table = {
  spec: {
    name: { 'zh-CN': '站点意见', en: 'Findings by site' },
    others: ['社工点意见'],
    tab: 'optional',
    hint: {
      'zh-CN': '每条意见一行。一起评价的几个社工点用顿号隔开；组号相同的行是同一组。',
      en: 'One row for each finding. Sites judged together are divided by commas; rows of one number belong together.',
    },
    columns: [
      { key: 'group', title: { 'zh-CN': '组号', en: 'Group' }, width: 8, style: 'number', fills: true },
      {
        key: 'units',
        title: { 'zh-CN': '片区或社工点', en: 'Areas or sites' },
        others: ['社工点', '片区'],
        width: 36,
        style: 'long',
        fills: true,
      },
      ...FINDING_COLUMNS,
    ],
  },
  write(given) {
    return items(given.case?.sites).flatMap((site, index): WrittenRow[] => {
      const about = { group: index + 1, units: writeExactly(given.units.writeAll(items(site.units))) };
      const rows = findingRows(site, given);
      return rows.length === 0 ? [{ values: about }] : rows.map((row) => ({ values: { ...about, ...row } }));
    });
  },
  read({ rows }, reading) {
    const { units } = namesRead(reading);
    const list: Record<string, unknown>[] = [];
    /** By the number of the group, else by its sites; a row without either belongs to the one above. */
    const groups = new Map<string, number>();
    for (const row of rows) {
      const key = row.cell('group')?.text ?? row.cell('units')?.text;
      let at = key === undefined ? list.length - 1 : groups.get(key);
      if (at === undefined || at < 0) {
        at = list.length;
        const path: PathStep[] = ['sites', at];
        list.push({ units: reading.ids(row, 'units', [...path, 'units'], units) ?? [] });
        if (key !== undefined) groups.set(key, at);
      }
      readFinding(row, list[at] ?? {}, ['sites', at], reading);
    }
    if (list.length > 0) reading.case['sites'] = list;
  },
};
