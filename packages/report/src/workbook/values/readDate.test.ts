import { describe, expect, it } from 'vitest';
import { dateSerial, readDate } from './readDate.js';

const base = { position: { row: 5, column: 2 }, isDate: false, isPercent: false, unanswered: false };
const asText = (text: string) => readDate({ ...base, kind: 'text', text }, false);
const asNumber = (text: string, from1904 = false) =>
  readDate({ ...base, kind: 'number', text, isDate: true }, from1904);

describe('a date', () => {
  it.each([
    '2025-01-31',
    '2025/1/31',
    '2025.1.31',
    '2025年1月31日',
    '2025 年 1 月 31 日',
    '２０２５－０１－３１',
    '20250131',
    ' 2025-1-31 ',
    '2025-01-31 00:00:00',
    '2025-01-31T08:30:00Z',
  ])('may be written %s', (text) => {
    expect(asText(text)).toBe('2025-01-31');
  });

  it.each(['2025-02-30', '2025-13-01', '25-01-31', '31/1/2025', '2025年1月', '2025', 'yesterday', ''])(
    'is not %s',
    (text) => {
      expect(asText(text)).toBeUndefined();
    },
  );

  it('may be a day that the spreadsheet counts, from 1900 or from 1904', () => {
    expect(asNumber('45688')).toBe('2025-01-31');
    expect(asNumber('45688.75')).toBe('2025-01-31');
    expect(asNumber('44226', true)).toBe('2025-01-31');
    expect(asNumber('61')).toBe('1900-03-01');
    expect(asNumber('60')).toBeUndefined();
    expect(asNumber('2958465')).toBe('9999-12-31');
    expect(asNumber('2958466')).toBeUndefined();
    expect(readDate({ ...base, kind: 'number', text: '20250131' }, false)).toBe('2025-01-31');
  });

  it('goes into a spreadsheet as the day that comes back', () => {
    for (const date of ['1900-03-01', '2024-02-29', '2025-01-31', '9999-12-31']) {
      expect(asNumber(String(dateSerial(date)))).toBe(date);
    }
    expect(dateSerial('1900-02-28')).toBeUndefined();
  });
});
