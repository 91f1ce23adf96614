import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of indicators', () => {
  const one = (indicator: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
    evaluateJson(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 9, ...indicator }], ...changes }));
  const AT = 'indicators.home-visits';

  it('a target that was agreed', () => {
    expect(told(one({}), `${AT}.target`)).toMatchObject({ value: 10, basis: 'given' });
    expect(explain(one({}), `${AT}.target`)).not.toHaveProperty('note');
    expect(explain(one({ targetSource: 'derived' }), `${AT}.target`).note?.en).toBe(
      'worked back from the printed rate, not verified',
    );
  });

  it('an actual that was corrected', () => {
    const evaluation = one({ reported: 11, adjustments: [{ amount: -3 }, { amount: 1 }] });
    expect(told(evaluation, `${AT}.actual`)).toMatchObject({
      value: 9,
      symbols: '11 - 3 + 1',
      inputs: [`${AT}.reported`, `${AT}.adjustments.0.amount`, `${AT}.adjustments.1.amount`],
    });
    expect(told(one({ reported: 9 }), `${AT}.actual`).symbols).toBe('9');
    expect(told(evaluation, `${AT}.reported`).basis).toBe('given');
    expect(told(evaluation, `${AT}.adjustments.0.amount`)).toMatchObject({ value: -3, exact: null });
  });

  it('without a target', () => {
    const none = one({ target: 0 });
    expect(told(none, `${AT}.rate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(none, `${AT}.rate`).note?.en).toBe('with a target of 0 there is no rate');
  });

  it('whose target covers only the period, or whose term is over', () => {
    expect(told(one({}, { targetBasis: 'period' }), `${AT}.expectedToDate`)).toMatchObject({
      value: 10,
      symbols: '10',
      exact: '10/1',
    });
    const over = one({}, { period: { start: '2024-03-28', end: '2025-03-27' } });
    expect(told(over, `${AT}.expectedToDate`)).toMatchObject({ value: 10, exact: '10/1' });
    expect(told(over, `${AT}.outlook.neededPerMonth`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(one({}, { targetBasis: 'period' }), `${AT}.outlook.projected`)).toMatchObject({
      value: null,
      exact: null,
    });
  });

  it('that need nothing more', () => {
    expect(told(one({ actual: 12 }), `${AT}.outlook.neededPerMonth`)).toMatchObject({ value: 0, exact: '0/1' });
    expect(told(one({ actual: 12 }), `${AT}.outlook.remaining`)).toMatchObject({ value: 0, exact: '0/1' });
  });

  it('in a term of 0 months', () => {
    const short = { start: '2024-03-28', end: '2024-04-20' };
    const none = one(
      {},
      { scheme: { extends: 'guangzhou-2023', monthConvention: 'whole-months' }, agreement: short, period: short },
    );
    expect(told(none, `${AT}.expectedToDate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(none, 'period.progress')).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(none, `${AT}.status`)).toMatchObject({ value: 'behind', symbols: '9, 10' });
  });

  it('by area and site', () => {
    const areas = [
      {
        id: 'east',
        name: '东',
        sites: [
          { id: 'lake', name: '湖' },
          { id: 'hill', name: '山' },
        ],
      },
      { id: 'west', name: '西' },
    ];
    const byUnit = [
      { unit: 'lake', target: 4, actual: 3 },
      { unit: 'hill', target: 6, actual: 4 },
      { unit: 'west', actual: 2 },
    ];
    const evaluation = one({ byUnit }, { areas });
    expect(told(evaluation, `${AT}.byUnit.east.rate`)).toMatchObject({
      value: 70,
      symbols: '7 / 10 x 100',
      exact: '70/1',
      rounding: TWO,
    });
    expect(told(evaluation, `${AT}.byUnit.east.actual`)).toMatchObject({ value: 7, basis: 'convention' });
    expect(told(evaluation, `${AT}.byUnit.east.target`)).toMatchObject({ value: 10, exact: '10/1' });
    expect(told(evaluation, `${AT}.byUnit.lake.actual`)).toMatchObject({ value: 3, basis: 'given' });
    expect(told(evaluation, `${AT}.byUnit.west.rate`)).toMatchObject({
      value: null,
      symbols: '2 / – x 100',
      exact: null,
      rounding: null,
    });
    expect(told(evaluation, `${AT}.byUnit.west.target`)).toMatchObject({ value: null });
    expect(told(evaluation, `${AT}.byUnit.west.name`)).toMatchObject({ value: '西', basis: 'given' });
    const oneSite = one(
      {
        byUnit: [
          { unit: 'lake', actual: 3 },
          { unit: 'hill', actual: 4 },
        ],
      },
      { areas },
    );
    expect(told(oneSite, `${AT}.byUnit.east.target`)).toMatchObject({ value: null, exact: null });
  });
});
