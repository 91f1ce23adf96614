import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import { writeExactly } from '../values/exactText.js';
import type { Table } from './table.js';
import { items } from './Written.js';

/** 重点问题: the key problems of the result section. */
export const keyProblems: Table = {
  spec: {
    name: { 'zh-CN': '重点问题', en: 'Key problems' },
    others: ['重点存在问题'],
    tab: 'needed',
    hint: { 'zh-CN': '重点存在的问题，每个一行。', en: 'One row for each.' },
    columns: [
      { key: 'title', title: { 'zh-CN': '标题', en: 'Title' }, width: 36, style: 'long' },
      { key: 'text', title: { 'zh-CN': '内容', en: 'Text' }, others: ['说明'], width: 100, style: 'long' },
    ],
  },
  write({ case: given }) {
    return items(given?.keyProblems).map(({ title, text }) => ({
      values: {
        title: title === undefined ? undefined : writeExactly(title),
        text: text === undefined ? undefined : writeExactly(text),
      },
    }));
  },
  read({ rows }, reading) {
    const list = rows.map((row, index) => {
      const path: PathStep[] = ['keyProblems', index];
      return entries({
        title: reading.text(row, 'title', [...path, 'title']),
        text: reading.text(row, 'text', [...path, 'text']),
      });
    });
    if (list.length > 0) reading.case['keyProblems'] = list;
  },
};
