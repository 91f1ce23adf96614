import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber } from './formatFigure.js';

describe('formatFigure', () => {
  it('prints a rate with its decimals, never rounded anew', () => {
    expect(formatFigure({ kind: 'rate', value: 100, decimals: 2 }, 'zh-CN')).toBe('100.00%');
    expect(formatFigure({ kind: 'rate', value: 89.09, decimals: 2 }, 'zh-CN')).toBe('89.09%');
    expect(formatFigure({ kind: 'rate', value: 33.3333, decimals: 2 }, 'zh-CN')).toBe('33.3333%');
  });

  it('prints a dash where there is no rate or score', () => {
    expect(formatFigure({ kind: 'rate', value: null, decimals: 2 }, 'zh-CN')).toBe('—');
    expect(formatFigure({ kind: 'score', value: null, decimals: 2 }, 'en')).toBe('–');
  });

  it('separates thousands in English only, and puts a space before an English unit', () => {
    const figure = { kind: 'count', value: 11665, decimals: 0 } as const;
    expect(formatFigure({ ...figure, unit: '个' }, 'zh-CN')).toBe('11665个');
    expect(formatFigure({ ...figure, unit: 'visits' }, 'en')).toBe('11,665 visits');
  });

  it('writes dates as each language does', () => {
    expect(formatFigure({ kind: 'date', value: '2025-01-31' }, 'zh-CN')).toBe('2025年1月31日');
    expect(formatFigure({ kind: 'date', value: '2025-01-31' }, 'en')).toBe('31 January 2025');
  });

  it('never prints an exponent', () => {
    expect(formatNumber(0.0000001, 0, 'zh-CN')).toBe('0.0000001');
    expect(formatNumber(999999999999, 2, 'en')).toBe('999,999,999,999.00');
  });
});
