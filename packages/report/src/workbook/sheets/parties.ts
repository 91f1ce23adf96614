import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import type { Table, WrittenRow } from './table.js';
import { items, partyNames } from './Written.js';

/** 评分: the scores of the parties, in points or out of a number of their own. */
export const parties: Table = {
  spec: {
    name: { 'zh-CN': '评分', en: 'Scores' },
    others: ['得分', '评分表'],
    tab: 'needed',
    hint: {
      'zh-CN':
        '填写“得分”（占比分值内的分数），或填写“原始分”（满分不是 100 时并填“原始分满分”），由程序折算。总分和等级由程序计算。',
      en: 'Fill in the score in points of the share, or a raw score (with its maximum where that is not 100), which is then converted. Total and grade are computed.',
    },
    columns: [
      {
        key: 'party',
        title: { 'zh-CN': '评估主体', en: 'Party' },
        others: ['评分方', '评价方'],
        width: 28,
        style: 'text',
        rule: { kind: 'list', list: 'parties' },
        label: true,
        needed: true,
      },
      { key: 'share', title: { 'zh-CN': '占比分值', en: 'Share' }, others: ['占比', '分值'], width: 12, style: 'note' },
      {
        key: 'awarded',
        title: { 'zh-CN': '得分', en: 'Score' },
        width: 12,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      {
        key: 'raw',
        title: { 'zh-CN': '原始分', en: 'Raw score' },
        width: 12,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      {
        key: 'rawMax',
        title: { 'zh-CN': '原始分满分', en: 'Raw maximum' },
        others: ['满分'],
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
        prompt: { 'zh-CN': '不填即 100', en: 'Left empty: 100' },
      },
    ],
  },
  write({ case: given, scheme, parties: names }) {
    const row = (id: string | undefined, score: Record<string, number | undefined>): WrittenRow => {
      const share = scheme.parties.find((party) => party.id === id)?.share;
      const rule = share === undefined ? undefined : { kind: 'decimal' as const, min: 0, max: share };
      return {
        fixed: true,
        values: { party: id === undefined ? undefined : names.write(id), share, ...score },
        ...(rule && { cells: { awarded: { rule } } }),
      };
    };
    if (given === undefined) return scheme.parties.map(({ id }) => row(id, {}));
    return items(given.parties).map(({ id, awarded, raw, rawMax }) => row(id, { awarded, raw, rawMax }));
  },
  read({ rows, heading }, reading) {
    reading.place(['parties'], heading('party'));
    const names = partyNames(reading.scheme, 'zh-CN');
    reading.case['parties'] = rows.map((row, index) => {
      const path: PathStep[] = ['parties', index];
      reading.place(path, row.cellName('awarded'));
      const number = (key: string) => reading.number(row, key, [...path, key], { units: ['分'] });
      const id = reading.id(row, 'party', [...path, 'id'], names);
      return entries({ id, awarded: number('awarded'), raw: number('raw'), rawMax: number('rawMax') });
    });
  },
};
