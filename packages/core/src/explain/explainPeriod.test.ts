import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of months by other conventions', () => {
  const by = (monthConvention: string, path = 'period.assessedMonths') =>
    told(evaluateJson(caseInput({ scheme: { extends: 'guangzhou-2023', monthConvention } })), path);

  it.each([
    ['whole-months', 10, '10 (+ 4 d)', '10/1', null],
    ['calendar-months', 11, '11', '11/1', null],
    ['calendar-half-month', 10.5, '10.5', '21/2', null],
    ['thirty-day', 10.33, '310 / 30', '31/3', TWO],
    ['exact', 10.129, '10 + 4 / 31', '314/31', { decimals: 4, mode: 'half-up' }],
  ])('%s', (convention, value, symbols, exact, rounding) => {
    const inputs = ['period.start', 'period.end'];
    expect(by(convention)).toEqual({ value, symbols, exact, rounding, basis: 'convention', inputs });
    expect(by(convention, 'period.convention').value).toBe(convention);
  });

  it.each([
    [
      'whole-months',
      '自开始日起逐月推算整月，余下的天数不计',
      'whole months counted on from the start date; the rest is dropped',
    ],
    ['calendar-months', '涉及的自然月数', 'calendar months touched'],
    [
      'calendar-half-month',
      '每个涉及的自然月，期内满 16 天算一个月，否则算半个月',
      'each calendar month touched counts 1 with 16 of its days or more, else 0.5',
    ],
    ['thirty-day', '总天数 ÷ 30', 'days / 30'],
    [
      'exact',
      '自开始日起的整月数，加余下天数占其所在月的比例',
      'whole months from the start date, and the rest as a share of the month it lies in',
    ],
  ])('%s, in words', (monthConvention, zh, en) => {
    const evaluation = evaluateJson(caseInput({ scheme: { extends: 'guangzhou-2023', monthConvention } }));
    expect(explain(evaluation, 'period.termMonths').formula.words).toEqual({ 'zh-CN': zh, en });
  });

  it('half a month and a whole one for the rest', () => {
    const at = (end: string) =>
      told(evaluateJson(caseInput({ period: { start: '2024-03-28', end } })), 'period.assessedMonths').symbols;
    expect(at('2024-05-12')).toBe('1 + 0.5 (15 d)');
    expect(at('2024-05-13')).toBe('1 + 1 (16 d)');
  });

  it('that they are a convention only where the scheme has no source for them', () => {
    const note = (rules: unknown, path: string) =>
      explain(evaluateJson(caseInput({ scheme: { extends: 'guangzhou-2023', rules } })), path).note;
    for (const path of ['period.assessedMonths', 'period.termMonths', 'period.convention']) {
      expect(note({}, path)).toEqual({
        'zh-CN': '属约定：未见公布的规则',
        en: 'a convention: no published rule is known',
      });
      expect(note({ months: { basis: 'sourced', source: '某办法第五条' } }, path)).toBeUndefined();
    }
  });
});

describe('explain, of the months left', () => {
  it('counts them from the start of the agreement, whatever the period', () => {
    const evaluation = evaluateJson(caseInput({ period: { start: '2024-09-01', end: '2024-11-30' } }));
    expect(told(evaluation, 'period.monthsLeft')).toMatchObject({
      value: 3.5,
      symbols: 'max(0, 12 - 8.5)',
      inputs: ['period.termMonths', 'period.agreement.start', 'period.end'],
    });
    expect(told(evaluateJson(caseInput()), 'period.monthsLeft').inputs).toEqual([
      'period.termMonths',
      'period.assessedMonths',
    ]);
  });
});

describe('explain, of progress', () => {
  it('says why a term of 0 months has none', () => {
    expect(explain(evaluateJson(caseInput()), 'period.progress')).not.toHaveProperty('note');

    const short = { start: '2024-03-28', end: '2024-04-20' };
    const scheme = { extends: 'guangzhou-2023', monthConvention: 'whole-months' };
    const evaluation = evaluateJson(caseInput({ scheme, agreement: short, period: short }));
    expect(told(evaluation, 'period.progress')).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(evaluation, 'period.progress').note).toEqual({
      'zh-CN': '协议期按此算法为 0 个月，无法计算',
      en: 'the agreement comes to 0 months counted this way, so there is nothing to divide by',
    });
  });
});
