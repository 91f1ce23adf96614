import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { fractionOf } from '../numbers/fraction.js';
import { both } from '../texts/localised.js';
import { type At, asTexts, bracketed, given, inFigures, notes, quotient, show } from './parts.js';

const evaluation = evaluateJson(caseInput());
const at = (value: At['value']): At => ({ evaluation, value, path: 'stage', pattern: 'stage', items: [] });

describe('the parts of an explanation', () => {
  it('divide exactly, and not by 0', () => {
    const texts = (numerators: number[], denominators: number[]) => {
      const value = quotient(numerators, denominators);
      return value && asTexts(value);
    };
    expect(texts([49, 100], [55])).toEqual({ numerator: '980', denominator: '11' });
    expect(texts([0.1, 0.2], [])).toEqual({ numerator: '1', denominator: '50' });
    expect(texts([1], [0.3])).toEqual({ numerator: '10', denominator: '3' });
    expect(texts([], [])).toEqual({ numerator: '1', denominator: '1' });
    expect(texts([999_999_999_999, 999_999_999_999], [])?.numerator).toBe('999999999998000000000001');
    expect(texts([1], [5, 0])).toBeNull();
    expect(asTexts(fractionOf(0.5))).toEqual({ numerator: '1', denominator: '2' });
  });

  it('write an exact value as a decimal where it is one, else as a division', () => {
    const written = ([over, under]: [number, number]) => inFigures(quotient([over], [under]) as never);
    expect(
      [
        [0, 1],
        [10, 1],
        [100, 1],
        [25, 2],
        [1, 8],
        [1, 3],
        [361, 11],
      ].map((each) => written(each as never)),
    ).toEqual(['0', '10', '100', '12.5', '0.125', '1 / 3', '361 / 11']);
    expect(written([0.000_001, 1_000_000])).toBe('0.000000000001');
    expect(written([0.000_001, 10_000_000])).toBe('1 / 10000000000000');
    expect([bracketed('1 / 3'), bracketed('12.5')]).toEqual(['(1 / 3)', '12.5']);
  });

  it('show what is missing as a dash', () => {
    expect([show(null), show(undefined), show(0), show('x'), show(true)]).toEqual(['–', '–', '0', 'x', 'true']);
  });

  it('join what a reader should know', () => {
    expect(notes(undefined, false)).toBeUndefined();
    expect(notes(both('甲', 'a'), undefined, both('乙', 'b'))).toEqual({ 'zh-CN': '甲；乙', en: 'a; b' });
  });

  it('tell what a case gives, with an exact value where it is a decimal', () => {
    expect(given(at(49)).exact).toEqual({ numerator: '49', denominator: '1' });
    expect(given(at(-1.5)).exact).toEqual({ numerator: '-3', denominator: '2' });
    expect(given(at(1e-9)).exact).toBeNull();
    expect(given(at('text'))).toMatchObject({ exact: null, basis: 'given', formula: { symbols: 'text' } });
    expect(given(at(1))).not.toHaveProperty('note');
    const note = both('注', 'note');
    expect(given(at(1), { note }).note).toBe(note);
  });
});
