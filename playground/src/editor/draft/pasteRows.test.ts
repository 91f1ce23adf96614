import { schemes } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { BLANK_CASE } from '../input/blankCase';
import { valueAt } from './draft';
import { readNamedRows, withNamedRows } from './pasteRows';

const scheme = schemes['guangzhou-2023'];

describe('rows copied with their names', () => {
  it('are read by the heads of their columns, in any order', () => {
    expect(readNamedRows('序号\t完成量\t指标名称\t协议指标量\t单位\r\n1\t2146\t探访\t1400\t个\r\n')).toEqual([
      { name: '探访', unit: '个', target: '1400', actual: '2146' },
    ]);
  });

  it('are read without heads as name, unit, target, actual; a rate after them is left out', () => {
    expect(readNamedRows('探访\t个\t１４００\t2146\t153.29%\n建档\t1100\t1112')).toEqual([
      { name: '探访', unit: '个', target: '1400', actual: '2146' },
      { name: '建档', unit: '', target: '1100', actual: '1112' },
    ]);
  });

  it('keep a figure that is none as it was copied, to be refused at its field', () => {
    expect(readNamedRows('建档\t1,100\t1112')[0]?.target).toBe('1,100');
  });

  it.each(['', '\n\n', '只有文字', '标题\t说明', '\t\t'])('are none in %j', (text) => {
    expect(readNamedRows(text)).toEqual([]);
  });

  it('become indicators of the scheme by name in either language, and others indicators of their own', () => {
    const rows = readNamedRows('探访\t1400\t2146\nclient files\t1100\t1112\n政策宣讲\t场\t10\t9');
    const { draft, added, changed } = withNamedRows(BLANK_CASE, rows, scheme);
    expect([added, changed]).toEqual([3, 0]);
    expect(draft['indicators']).toEqual([
      { id: 'home-visits', target: '1400', actual: '2146' },
      { id: 'client-files', target: '1100', actual: '1112' },
      { id: 'own-1', label: '政策宣讲', unit: '场', target: '10', actual: '9' },
    ]);
  });

  it('pasted again change the rows they made, and leave a figure that is not given', () => {
    const first = withNamedRows(BLANK_CASE, readNamedRows('探访\t1400\t2146\n政策宣讲\t10\t9'), scheme).draft;
    const again = withNamedRows(first, readNamedRows('指标\t完成量\n探访\t2150\n政策宣讲\t8'), scheme);
    expect([again.added, again.changed]).toEqual([0, 2]);
    expect(valueAt(again.draft, ['indicators', 0])).toEqual({ id: 'home-visits', target: '1400', actual: '2150' });
    expect(valueAt(again.draft, ['indicators', 1, 'actual'])).toBe('8');
  });
});
