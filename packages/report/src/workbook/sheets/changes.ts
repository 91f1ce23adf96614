import type { PathStep } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import { findIndicator, namesRead } from '../reading/namesRead.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { CHANGE_KINDS } from '../texts/words.js';
import { writeExactly } from '../values/exactText.js';
import { namesOf } from '../values/Names.js';
import { dateSerial } from '../values/readDate.js';
import type { Table, WrittenRow } from './table.js';
import { items } from './Written.js';

/** 指标变更: what evaluators corrected of the station's own figures, and targets amended by supplementary agreement. */
export const changes: Table = {
  spec: {
    name: { 'zh-CN': '指标变更', en: 'Changes' },
    tab: 'optional',
    hint: {
      'zh-CN': '评估人员核增、核减的数量（核减写负数），以及补充协议对指标量的变更（写原指标量和新指标量）。',
      en: 'What evaluators added to or took from the reported figures (below 0 where they took), and targets amended by supplementary agreement (old and new target).',
    },
    columns: [
      {
        key: 'indicator',
        title: { 'zh-CN': '指标', en: 'Indicator' },
        width: 30,
        style: 'text',
        rule: { kind: 'list', list: 'indicators' },
        fills: true,
      },
      {
        key: 'kind',
        title: { 'zh-CN': '类别', en: 'Kind' },
        width: 26,
        style: 'text',
        rule: { kind: 'list', list: 'changeKinds' },
      },
      { key: 'amount', title: { 'zh-CN': '核增核减量', en: 'Correction' }, width: 14, style: 'number' },
      {
        key: 'from',
        title: { 'zh-CN': '原指标量', en: 'Old target' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      {
        key: 'to',
        title: { 'zh-CN': '新指标量', en: 'New target' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
      },
      { key: 'date', title: { 'zh-CN': '变更日期', en: 'Date' }, width: 14, style: 'date', rule: { kind: 'date' } },
      { key: 'reason', title: { 'zh-CN': '原因', en: 'Reason' }, width: 48, style: 'long' },
    ],
  },
  write(given) {
    return items(given.case?.indicators).flatMap(({ id, adjustments, amendments }): WrittenRow[] => {
      const indicator = id === undefined ? undefined : given.indicators.write(id);
      const reasonOf = (reason: string | undefined) => (reason === undefined ? undefined : writeExactly(reason));
      const corrected = items(adjustments).map(({ amount, reason }) => ({
        values: { indicator, kind: given.word(CHANGE_KINDS, 'adjustment'), amount, reason: reasonOf(reason) },
      }));
      const amended = items(amendments).map(({ date, from, to, reason }) => ({
        values: {
          indicator,
          kind: given.word(CHANGE_KINDS, 'amendment'),
          from,
          to,
          date: date && (dateSerial(date) ?? date),
          reason: reasonOf(reason),
        },
      }));
      return [...corrected, ...amended];
    });
  },
  read({ rows }, reading) {
    const { indicators } = namesRead(reading);
    for (const row of rows) {
      const found = findIndicator(reading, row, 'indicator', indicators);
      if (found !== undefined) readChange(row, found.indicator, found.path, reading);
    }
  },
};

/** Where the kind is left empty, the figures tell it. */
function readChange(
  row: ReadRow,
  indicator: Record<string, unknown>,
  path: readonly PathStep[],
  reading: Reading,
): void {
  const before = reading.found.length;
  const chosen = reading.word(row, 'kind', [...path, row.cellName('kind')], namesOf(CHANGE_KINDS, 'zh-CN'));
  reading.found.splice(before);
  if (row.has('kind') && chosen === undefined) return;
  const kind = chosen ?? (row.has('amount') ? 'adjustment' : 'amendment');
  const key = kind === 'adjustment' ? 'adjustments' : 'amendments';
  const list = Array.isArray(indicator[key]) ? indicator[key] : [];
  const at: PathStep[] = [...path, key, list.length];
  const reason = reading.text(row, 'reason', [...at, 'reason']);
  if (kind === 'adjustment') {
    list.push(entries({ amount: reading.number(row, 'amount', [...at, 'amount']), reason }));
  } else {
    list.push(
      entries({
        date: reading.date(row, 'date', [...at, 'date']),
        from: reading.number(row, 'from', [...at, 'from']),
        to: reading.number(row, 'to', [...at, 'to']),
        reason,
      }),
    );
  }
  indicator[key] = list;
}
