import type { PathStep, Scheme } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import { writeExactly } from '../values/exactText.js';
import { type Named, Names, named } from '../values/Names.js';
import type { Table } from './table.js';
import { items } from './Written.js';

/** 一票否决: vetoes that are invoked, with their evidence. */
export const vetoes: Table = {
  spec: {
    name: { 'zh-CN': '一票否决', en: 'Vetoes' },
    tab: 'optional',
    hint: {
      'zh-CN': '出现方案所列一票否决事项时填写，并写明证据；没有则不填。',
      en: 'Only where a veto of the scheme is invoked, with its evidence.',
    },
    columns: [
      {
        key: 'veto',
        title: { 'zh-CN': '否决事项', en: 'Veto' },
        width: 36,
        style: 'text',
        rule: { kind: 'list', list: 'vetoes' },
      },
      { key: 'evidence', title: { 'zh-CN': '证据', en: 'Evidence' }, width: 90, style: 'long' },
    ],
  },
  write({ case: given, scheme }) {
    const names = vetoNames(scheme);
    return items(given?.vetoes).map(({ id, evidence }) => ({
      values: {
        veto: id === undefined ? undefined : names.write(id),
        evidence: evidence === undefined ? undefined : writeExactly(evidence),
      },
    }));
  },
  read({ rows }, reading) {
    const names = vetoNames(reading.scheme);
    const list = rows.map((row, index) => {
      const path: PathStep[] = ['vetoes', index];
      const id = reading.id(row, 'veto', [...path, 'id'], names);
      return entries({ id, evidence: reading.text(row, 'evidence', [...path, 'evidence']) });
    });
    if (list.length > 0) reading.case['vetoes'] = list;
  },
};

/** The vetoes of a scheme. */
export function vetoNames(scheme: Scheme | undefined): Names {
  return new Names((scheme?.vetoes ?? []).map(({ id, label }): Named => named(id, label, 'zh-CN')));
}
