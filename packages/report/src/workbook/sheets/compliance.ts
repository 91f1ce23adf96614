import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { type Named, Names, named } from '../values/Names.js';
import { newId } from '../values/newId.js';
import { ownLabel, writeLabel } from './ownLabel.js';
import type { Table } from './table.js';
import { items, type Written } from './Written.js';

/** 合规标准: standards with a threshold, and what was measured. */
export const compliance: Table = {
  spec: {
    name: { 'zh-CN': '合规标准', en: 'Standards' },
    others: ['达标情况'],
    tab: 'optional',
    hint: {
      'zh-CN': '实测数值与标准；方案没有给出标准的，可以在这里填写。自行增加的标准要填名称。',
      en: 'What was measured, and the threshold where the scheme has none. A standard of your own needs a label.',
    },
    columns: [
      { key: 'label', title: { 'zh-CN': '标准', en: 'Standard' }, width: 36, style: 'text', label: true },
      { key: 'unit', title: { 'zh-CN': '单位', en: 'Unit' }, width: 12, style: 'text', label: true },
      {
        key: 'measured',
        title: { 'zh-CN': '实测数值', en: 'Measured' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      {
        key: 'threshold',
        title: { 'zh-CN': '达标值', en: 'Threshold' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      { key: 'id', title: { 'zh-CN': '编号', en: 'Id' }, width: 28, style: 'text', label: true },
    ],
  },
  write(given) {
    const list = given.case === undefined ? given.scheme.compliance.map(({ id }) => ({ id })) : given.case.compliance;
    return items<NonNullable<NonNullable<Written['case']>['compliance']>[number]>(list).map((standard) => {
      const { id, label, unit, measured, threshold } = standard;
      const known = given.scheme.compliance.find((each) => each.id === id);
      return {
        fixed: known !== undefined,
        values: {
          label: writeLabel(label, known?.label, given.locale),
          unit: writeLabel(unit, known?.unit, given.locale),
          measured,
          threshold,
          id,
        },
      };
    });
  },
  read({ rows }, reading) {
    const known = reading.scheme?.compliance ?? [];
    const names = new Names(known.map(({ id, label }): Named => named(id, label, 'zh-CN')));
    const taken = new Set<unknown>(rows.map((row) => row.cell('id')?.text.trim()));
    const list = rows.map((row, index) => {
      const path: PathStep[] = ['compliance', index];
      const label = reading.text(row, 'label', [...path, 'label']);
      const id = reading.text(row, 'id', [...path, 'id']) ?? idOf(label, names, taken);
      taken.add(id);
      const scheme = known.find((each) => each.id === id);
      const unit = reading.text(row, 'unit', [...path, 'unit']);
      const word = unit ?? scheme?.unit?.['zh-CN'] ?? '';
      const form = { units: [word], percent: ['%', '％'].includes(word) };
      return entries({
        id,
        label: ownLabel(cellText(row, 'label'), label, scheme?.label),
        unit: ownLabel(cellText(row, 'unit'), unit, scheme?.unit),
        measured: reading.number(row, 'measured', [...path, 'measured'], form),
        threshold: reading.number(row, 'threshold', [...path, 'threshold'], form),
      });
    });
    if (list.length > 0) reading.case['compliance'] = list;
  },
};

function cellText(row: ReadRow, key: string): string | undefined {
  return row.cell(key)?.text;
}

function idOf(label: string | undefined, names: Names, taken: ReadonlySet<unknown>): string | undefined {
  if (label === undefined) return undefined;
  const found = names.find(label);
  return typeof found === 'string' ? found : newId(label, taken);
}
