import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import { FOLLOW_UP_STATUSES } from '../texts/words.js';
import { writeExactly } from '../values/exactText.js';
import { namesOf } from '../values/Names.js';
import type { Table } from './table.js';
import { items } from './Written.js';

/** 整改跟进: what became of earlier advice. */
export const followUps: Table = {
  spec: {
    name: { 'zh-CN': '整改跟进', en: 'Follow-ups' },
    tab: 'optional',
    hint: {
      'zh-CN': '前次评估（如中期评估）提出的建议，以及跟进情况。',
      en: 'What an earlier evaluation advised, and what became of it.',
    },
    columns: [
      { key: 'advice', title: { 'zh-CN': '前次建议', en: 'Advice' }, others: ['建议'], width: 60, style: 'long' },
      {
        key: 'status',
        title: { 'zh-CN': '跟进情况', en: 'Status' },
        width: 16,
        style: 'text',
        rule: { kind: 'list', list: 'followUpStatuses' },
      },
      { key: 'note', title: { 'zh-CN': '补充说明', en: 'Note' }, others: ['说明'], width: 60, style: 'long' },
    ],
  },
  write(given) {
    return items(given.case?.followUps).map(({ recommendation, status, note }) => ({
      values: {
        advice: recommendation === undefined ? undefined : writeExactly(recommendation),
        status: given.word(FOLLOW_UP_STATUSES, status),
        note: note === undefined ? undefined : writeExactly(note),
      },
    }));
  },
  read({ rows }, reading) {
    const statuses = namesOf(FOLLOW_UP_STATUSES, 'zh-CN');
    const list = rows.map((row, index) => {
      const path: PathStep[] = ['followUps', index];
      return entries({
        recommendation: reading.text(row, 'advice', [...path, 'recommendation']),
        status: reading.word(row, 'status', [...path, 'status'], statuses),
        note: reading.text(row, 'note', [...path, 'note']),
      });
    });
    if (list.length > 0) reading.case['followUps'] = list;
  },
};
