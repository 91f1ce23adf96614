import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';

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
    expect(by(convention)).toMatchObject({ value, symbols, exact, rounding, basis: 'convention' });
    expect(by(convention, 'period.convention').value).toBe(convention);
  });

  it('half a month and a whole one for the rest', () => {
    const at = (end: string) =>
      told(evaluateJson(caseInput({ period: { start: '2024-03-28', end } })), 'period.assessedMonths').symbols;
    expect(at('2024-05-12')).toBe('1 + 0.5 (15 d)');
    expect(at('2024-05-13')).toBe('1 + 1 (16 d)');
  });
});
