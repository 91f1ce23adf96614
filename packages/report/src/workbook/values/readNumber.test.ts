import { describe, expect, it } from 'vitest';
import type { ReadCell } from '../package/readModel.js';
import { type NumberForm, readNumber } from './readNumber.js';

const base = { position: { row: 7, column: 4 }, isDate: false, isPercent: false, unanswered: false };
const asText = (text: string, form: NumberForm = {}) => readNumber({ ...base, kind: 'text', text }, form);
const asNumber = (text: string, form: NumberForm = {}, more: Partial<ReadCell> = {}) =>
  readNumber({ ...base, kind: 'number', text, ...more }, form);

describe('a number kept as text', () => {
  it.each([
    ['1112', 1112],
    [' 1112 ', 1112],
    ['１１１２', 1112],
    ['1,112', 1112],
    ['１，１１２', 1112],
    ['1 112', 1112],
    ['12,345,678.5', 12345678.5],
    ['1112份', 1112],
    ['1,112 份', 1112],
    ['493人次', 493],
    ["'1112", 1112],
    ['9.80', 9.8],
    ['19.80分', 19.8],
    ['0', 0],
    ['-0', 0],
    ['\u20031112\u200b', 1112],
  ])('%s is %d', (text, value) => {
    expect(Object.is(asText(text, { signed: true }), value)).toBe(true);
  });

  it.each(['', '约1100', '1,12', '1,1112', '1 1 12', '十二', '1.1万', '1e3', '0x10', '11-12', '1..2', '+', '五'])(
    '%s is none',
    (text) => {
      expect(asText(text)).toBeUndefined();
    },
  );

  it('may be below 0 only where that is meant', () => {
    expect(asText('-15', { signed: true })).toBe(-15);
    expect(asText('－15', { signed: true })).toBe(-15);
    expect(asText('−15', { signed: true })).toBe(-15);
    expect(asText('-15')).toBeUndefined();
  });

  it('may have a percent sign only where a percentage is meant', () => {
    expect(asText('101.09%', { percent: true })).toBe(101.09);
    expect(asText('101.09 ％', { percent: true })).toBe(101.09);
    expect(asText('101.09%')).toBeUndefined();
  });
});

describe('a number of the spreadsheet', () => {
  it('is what its 15 digits say, whatever stands behind them', () => {
    expect(asNumber('9.8000000000000007')).toBe(9.8);
    expect(asNumber('0.30000000000000004')).toBe(0.3);
    expect(asNumber('123456789012.345')).toBe(123456789012.345);
    expect(asNumber('1.112E3')).toBe(1112);
  });

  it('that is shown as a percentage is one, without a float’s mistakes', () => {
    expect(asNumber('1.0109', { percent: true }, { isPercent: true })).toBe(101.09);
    expect(asNumber('0.29', { percent: true }, { isPercent: true })).toBe(29);
    expect(asNumber('101.09', { percent: true })).toBe(101.09);
    expect(asNumber('1.0109', {}, { isPercent: true })).toBeUndefined();
  });

  it('that is shown as a date is none', () => {
    expect(asNumber('45000', {}, { isDate: true })).toBeUndefined();
  });
});
