import { describe, expect, it } from 'vitest';
import { alignTable } from './alignTable.js';
import { textWidth } from './textWidth.js';

describe('textWidth', () => {
  it('counts two for a wide character and none for a mark', () => {
    expect(textWidth('建档 1112')).toBe(9);
    expect(textWidth('e\u0301')).toBe(1);
    expect(textWidth('')).toBe(0);
  });
});

describe('alignTable', () => {
  it('lines columns up and ends no line with a space', () => {
    const lines = alignTable(
      [
        ['建档', '1112', '份'],
        ['phone', '5', ''],
      ],
      ['start', 'end', 'start'],
    );
    expect(lines).toEqual(['建档   1112  份', 'phone     5']);
  });

  it('keeps a row that covers all columns as it is', () => {
    expect(alignTable([['很长很长的一行标题'], ['a', 'b']], ['start', 'end'])).toEqual(['很长很长的一行标题', 'a  b']);
  });
});
