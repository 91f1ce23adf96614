import { describe, expect, it } from 'vitest';
import { clean } from '../source/clean.js';
import { AreaNames } from './AreaNames.js';
import { alignedTo, type Column, headerOf } from './tableColumns.js';

const cellsOf = (...texts: string[]) => texts.map((text) => clean(text, [{ start: 0, end: text.length }]));

describe('headerOf', () => {
  it('tells names from the kinds before them', () => {
    const areas = new AreaNames([]);
    expect(headerOf(cellsOf('类别', '指标', '单位', '协议量', '完成量'), areas)).toEqual([
      'kind',
      'label',
      'unit',
      'target',
      'actual',
    ]);
    expect(headerOf(cellsOf('服务类别', '指标量', '完成量'), areas)).toEqual(['label', 'target', 'actual']);
  });
});

describe('alignedTo', () => {
  const COLUMNS: readonly Column[] = ['kind', 'label', 'unit', 'target', 'actual', 'other'];
  const aligned = (...texts: string[]) => alignedTo(COLUMNS, cellsOf(...texts))?.map(({ text }) => text);

  it('leaves whole rows, and rows without a last remark, as they are', () => {
    expect(aligned('个案', '接案', '宗', '30', '31', '含转介')).toEqual(['个案', '接案', '宗', '30', '31', '含转介']);
    expect(aligned('', '结案', '宗', '28', '—')).toEqual(['', '结案', '宗', '28', '—']);
  });

  it('puts a row that lacks its kind below the names', () => {
    expect(aligned('结案', '宗', '28', '20')).toEqual(['', '结案', '宗', '28', '20']);
  });

  it('takes nothing of a row whose cells belong nowhere', () => {
    expect(aligned('28', '宗', '结案')).toBeUndefined();
    expect(alignedTo(['label', 'target', 'actual'], cellsOf('28', '接案'))).toBeUndefined();
  });
});
