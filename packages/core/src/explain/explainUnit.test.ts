import { describe, expect, it } from 'vitest';
import { caseInput, EAST_AND_WEST } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of the figures of areas and sites', () => {
  const one = (indicator: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
    evaluateJson(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 9, ...indicator }], ...changes }));
  const AT = 'indicators.home-visits';

  it('given or added up', () => {
    const byUnit = [
      { unit: 'lake', target: 4, actual: 3 },
      { unit: 'hill', target: 6, actual: 4 },
      { unit: 'west', actual: 2 },
    ];
    const evaluation = one({ byUnit }, { areas: EAST_AND_WEST });
    expect(told(evaluation, `${AT}.byUnit.east.rate`)).toMatchObject({
      value: 70,
      symbols: '7 / 10 x 100',
      exact: '70/1',
      rounding: TWO,
    });
    expect(told(evaluation, `${AT}.byUnit.east.actual`)).toMatchObject({
      value: 7,
      symbols: '3 + 4',
      basis: 'convention',
      inputs: [`${AT}.byUnit.lake.actual`, `${AT}.byUnit.hill.actual`],
    });
    expect(explain(evaluation, `${AT}.byUnit.east.actual`).inputs.map(({ label }) => label)).toEqual([
      { 'zh-CN': '湖的完成量', en: 'actual of 湖' },
      { 'zh-CN': '山的完成量', en: 'actual of 山' },
    ]);
    expect(explain(evaluation, `${AT}.byUnit.lake.actual`)).not.toHaveProperty('note');
    expect(explain(evaluation, `${AT}.byUnit.lake.rate`)).not.toHaveProperty('note');
    expect(explain(evaluation, `${AT}.byUnit.east.actual`).label).toEqual({
      'zh-CN': '东探访的完成量',
      en: 'actual of Home visits, 东',
    });
    expect(explain(evaluation, `${AT}.byUnit.west.rate`).note).toEqual({
      'zh-CN': '没有这一单位的指标量',
      en: 'there is no target for this unit',
    });
    expect(explain(evaluation, `${AT}.byUnit.west.target`).note).toEqual({
      'zh-CN': '案例未填写，各社工点也未填齐，无法合计',
      en: 'the case gives none, and not every service site has one to add up',
    });
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
      { areas: EAST_AND_WEST },
    );
    expect(told(oneSite, `${AT}.byUnit.east.target`)).toMatchObject({ value: null, exact: null });
    expect(explain(oneSite, `${AT}.byUnit.lake.target`).note).toEqual({
      'zh-CN': '案例未填写',
      en: 'the case gives none',
    });
    expect(told(oneSite, `${AT}.byUnit.lake.rate`)).toMatchObject({ symbols: '3 / – x 100', exact: null });
  });

  it('of an area left out of the evaluation do not count for the one before it', () => {
    const areas = [
      { id: 'east', name: '东', sites: [{ id: 'lake', name: '湖' }] },
      {
        id: 'west',
        name: '西',
        sites: [
          { id: 'hill', name: '山' },
          { id: 'ford', name: '渡' },
        ],
      },
    ];
    const byUnit = [
      { unit: 'lake', actual: 3 },
      { unit: 'hill', actual: 4 },
    ];
    // What is known of 西 is one of two sites, so it has no sum and no row; 山 stands behind 湖 all the same.
    expect(told(one({ byUnit }, { areas }), `${AT}.byUnit.east.actual`)).toMatchObject({ value: 3, symbols: '3' });
  });

  it('of the area behind it do not count, even where they add nothing', () => {
    const byUnit = [
      { unit: 'lake', target: 4, actual: 3 },
      { unit: 'hill', target: 6, actual: 4 },
      { unit: 'west', target: 0, actual: 0 },
    ];
    const evaluation = one({ byUnit }, { areas: EAST_AND_WEST });
    expect(told(evaluation, `${AT}.byUnit.east.actual`).symbols).toBe('3 + 4');
    expect(told(evaluation, `${AT}.byUnit.west.actual`)).toMatchObject({ value: 0, basis: 'given', inputs: [] });
    expect(explain(evaluation, `${AT}.byUnit.west.actual`)).not.toHaveProperty('note');
  });

  it('of an area without sites, the next one’s figure is not part of it', () => {
    const byUnit = [
      { unit: 'east', actual: 5 },
      { unit: 'west', actual: 5 },
    ];
    const evaluation = one({ byUnit }, { areas: EAST_AND_WEST });
    expect(told(evaluation, `${AT}.byUnit.east.actual`)).toMatchObject({ value: 5, basis: 'given', inputs: [] });
  });

  it('beside a figure of the area’s own', () => {
    const areas = [{ id: 'east', name: '东', sites: [{ id: 'lake', name: '湖' }] }];
    const declared = (actual: number) =>
      one(
        {
          byUnit: [
            { unit: 'east', target: 0, actual },
            { unit: 'lake', actual: 3 },
          ],
        },
        { areas },
      );
    expect(told(declared(5), `${AT}.byUnit.east.actual`)).toMatchObject({ value: 5, basis: 'given', inputs: [] });
    expect(told(declared(3), `${AT}.byUnit.east.actual`)).toMatchObject({ value: 3, basis: 'convention' });
    expect(explain(declared(5), `${AT}.byUnit.east.rate`).note?.en).toBe('with a target of 0 there is no rate');
    const targetOnly = one({ byUnit: [{ unit: 'lake', target: 3 }] }, { areas });
    expect(explain(targetOnly, `${AT}.byUnit.lake.rate`).note).toEqual({
      'zh-CN': '没有这一单位的完成量',
      en: 'there is no actual for this unit',
    });
    expect(told(targetOnly, `${AT}.byUnit.lake.rate`)).toMatchObject({ symbols: '– / 3 x 100', exact: null });
  });
});
