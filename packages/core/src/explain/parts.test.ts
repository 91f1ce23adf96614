import { describe, expect, it } from 'vitest';
import { fractionOf } from '../numbers/fraction.js';
import { asTexts, exactRatio, given, show } from './parts.js';

describe('the parts of an explanation', () => {
  it('give exact values in lowest terms', () => {
    expect(exactRatio([49, 100], [55])).toEqual({ numerator: '980', denominator: '11' });
    expect(exactRatio([0.1, 0.2], [])).toEqual({ numerator: '1', denominator: '50' });
    expect(exactRatio([1], [0.3])).toEqual({ numerator: '10', denominator: '3' });
    expect(exactRatio([], [])).toEqual({ numerator: '1', denominator: '1' });
    expect(exactRatio([999_999_999_999, 999_999_999_999], [])?.numerator).toBe('999999999998000000000001');
    expect(asTexts(fractionOf(0.5))).toEqual({ numerator: '1', denominator: '2' });
  });

  it('show what is missing as a dash', () => {
    expect([show(null), show(undefined), show(0), show('x'), show(true)]).toEqual(['–', '–', '0', 'x', 'true']);
  });

  it('tell what a case gives, with an exact value only for figures of at least 0', () => {
    const label = { 'zh-CN': '数', en: 'figure' };
    expect(given(label, 49).exact).toEqual({ numerator: '49', denominator: '1' });
    expect(given(label, -1).exact).toBeNull();
    expect(given(label, 'text')).toMatchObject({ exact: null, basis: 'given', formula: { symbols: 'text' } });
    expect(given(label, 1)).not.toHaveProperty('note');
    expect(given(label, 1, label).note).toBe(label);
  });
});
