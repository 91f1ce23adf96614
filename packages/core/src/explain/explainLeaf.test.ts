import { describe, expect, it } from 'vitest';
import { FILLED, judged } from '../../testing/judged.js';
import { told } from '../../testing/told.js';
import { explain } from './explain.js';

const AT = 'parties.experts.rubric';
const STAFF = `${AT}.children.staff`;
const SIX = { decimals: 6, mode: 'half-up' };

describe('explain, of a leaf of a rubric', () => {
  const filled = (changes: Record<string, unknown> = {}) => judged({ rubric: { ...FILLED, ...changes } });
  const files = (target: number, actual: number) =>
    [
      { id: 'client-files', label: { 'zh-CN': '建档', en: 'Client files' }, unit: '份', target, actual },
      { id: 'casework-closed', label: '结案', unit: '个', target: 55, actual: 49 },
    ].map(({ label, ...rest }) => ({ ...rest, label: typeof label === 'string' ? label : label['zh-CN'] }));
  const volumes = ['rate', 'actual', 'target'];

  it('by tiers: the rate and the tier that it reaches', () => {
    const path = `${AT}.children.tier`;
    expect(told(filled(), `${path}.awarded`)).toEqual({
      value: 6,
      symbols: '85.18 >= 80: 6',
      exact: '6/1',
      rounding: SIX,
      basis: 'convention',
      inputs: [
        ...volumes.map((key) => `indicators.client-files.${key}`),
        `scheme.${path}.rule.tiers.1.min`,
        `scheme.${path}.rule.tiers.1.points`,
      ],
    });
    expect(explain(filled(), `${path}.awarded`)).toMatchObject({
      label: { 'zh-CN': '表:tier的得分', en: 'points of R:tier' },
      formula: {
        words: {
          'zh-CN': '按完成率所达到的最高一档给分，均未达到得 0 分（按取整前的完成率判断）',
          en: 'the points of the highest tier that the indicator’s completion rate reaches, none below all of them (before rounding)',
        },
      },
    });
    const inputs = explain(filled(), `${path}.awarded`).inputs;
    expect(inputs.map(({ label }) => label['zh-CN'])).toEqual([
      '建档的完成率',
      '建档的完成量',
      '建档的指标量',
      '档次下限',
      '该档分值',
    ]);
  });

  it('by tiers: below all, or where the printed rate would reach another', () => {
    const path = `${AT}.children.tier`;
    const tier = (target: number, actual: number) =>
      told(judged({ rubric: FILLED }, { indicators: files(target, actual) }), `${path}.awarded`);
    expect(tier(1000, 125)).toMatchObject({ value: 0, symbols: '12.5 < 60: 0', exact: '0/1' });
    expect(tier(1000, 125).inputs).toContain(`scheme.${path}.rule.tiers.2.min`);
    // 99.996 % prints as 100
    expect(tier(100_000, 99_996)).toMatchObject({ value: 6, symbols: '99996 / 100000 x 100 >= 80: 6' });
    expect(tier(1000, 1000)).toMatchObject({ value: 10, symbols: '100 >= 100: 10' });
  });

  it('by tiers of which there are none, and of two alike the later', () => {
    const leaf = (tiers: unknown) => ({
      id: 'tier',
      label: 'T',
      points: 100,
      rule: { kind: 'tiers', indicator: 'client-files', tiers },
    });
    const tier = (tiers: unknown) =>
      told(judged({ rubric: {} }, { leaves: [leaf(tiers)] }), `${AT}.children.tier.awarded`);
    expect(tier([])).toMatchObject({ value: 0, symbols: '85.18: 0' });
    expect(
      tier([
        { min: 60, points: 1 },
        { min: 60, points: 2 },
        { min: 50, points: 4 },
      ]),
    ).toMatchObject({
      value: 2,
      symbols: '85.18 >= 60: 2',
    });
    expect(
      tier([
        { min: 90, points: 1 },
        { min: 95, points: 2 },
      ]),
    ).toMatchObject({ symbols: '85.18 < 90: 0' });
    expect(
      tier([
        { min: 50, points: 1 },
        { min: 80, points: 3 },
        { min: 60, points: 2 },
      ]),
    ).toMatchObject({ value: 3, symbols: '85.18 >= 80: 3' });
  });

  it('by a linear rule, capped where it would go beyond', () => {
    const path = `${AT}.children.lin`;
    expect(told(filled(), `${path}.awarded`)).toEqual({
      value: 17.818182,
      symbols: '20 x 49 / 55 x 100 / 100',
      exact: '196/11',
      rounding: SIX,
      basis: 'convention',
      inputs: [
        `${path}.points`,
        ...volumes.map((key) => `indicators.casework-closed.${key}`),
        `scheme.${path}.rule.full`,
      ],
    });
    const whole = [{ id: 'casework-closed', label: '结案', unit: '个', target: 55, actual: 55 }];
    expect(told(judged({ rubric: FILLED }, { indicators: whole }), `${path}.awarded`)).toMatchObject({
      value: 20,
      symbols: '20 x 55 / 55 x 100 / 100',
    });
    const closed = [{ id: 'casework-closed', label: '结案', unit: '个', target: 55, actual: 60 }];
    expect(told(judged({ rubric: FILLED }, { indicators: closed }), `${path}.awarded`)).toMatchObject({
      value: 20,
      symbols: 'min(20, 20 x 60 / 55 x 100 / 100)',
      exact: '20/1',
    });
  });

  it('of an indicator that has no rate, or that the case does not have', () => {
    const none = judged({ rubric: FILLED }, { indicators: files(0, 5).slice(0, 1) });
    expect(told(none, `${AT}.children.tier.awarded`)).toMatchObject({
      symbols: '–',
      inputs: volumes.map((key) => `indicators.client-files.${key}`),
    });
    expect(told(none, `${AT}.children.lin.awarded`).symbols).toBe('–');
    expect(explain(none, `${AT}.children.tier.awarded`)).toMatchObject({
      value: null,
      note: { 'zh-CN': '指标量为 0，没有完成率', en: 'with a target of 0 there is no rate' },
    });
    expect(explain(none, `${AT}.children.lin.awarded`)).toMatchObject({
      value: null,
      note: {
        'zh-CN': '案例中没有指标“casework-closed”',
        en: 'the case does not have the indicator casework-closed',
      },
    });
    expect(told(none, `${AT}.children.lin.awarded`).inputs).toEqual([`scheme.${AT}.children.lin.rule.indicator`]);
  });

  it('by a threshold', () => {
    const path = `${STAFF}.children.train`;
    expect(told(filled(), `${path}.awarded`)).toMatchObject({
      value: 10,
      symbols: '7.4 >= 6: 10',
      exact: '10/1',
      inputs: [`${path}.given`, `scheme.${path}.rule.min`, `${path}.points`],
    });
    expect(told(filled({ train: 5 }), `${path}.awarded`)).toMatchObject({ value: 0, symbols: '5 < 6: 0' });
    expect(told(filled({ train: 6 }), `${path}.awarded`)).toMatchObject({ value: 10, symbols: '6 >= 6: 10' });
    expect(explain(filled(), `${path}.given`)).toMatchObject({
      value: 7.4,
      basis: 'given',
      label: { 'zh-CN': '表:train的实测值', en: 'measured value of R:train' },
    });
  });

  it('by a checklist, whose entries are no points', () => {
    const path = `${STAFF}.children.docs`;
    const items = `scheme.${path}.rule.items`;
    expect(told(filled(), `${path}.awarded`)).toMatchObject({
      value: 12.5,
      symbols: '5 + 7.5',
      exact: '25/2',
      inputs: [`${items}.plan.points`, `${items}.log.points`],
    });
    expect(told(filled({ docs: [] }), `${path}.awarded`)).toMatchObject({
      value: 0,
      symbols: '0 x 5 + 0 x 7.5 + 0 x 7.5',
      inputs: ['plan', 'log', 'meet'].map((id) => `${items}.${id}.points`),
    });
    const bare = { id: 'docs', label: 'D', points: 0, rule: { kind: 'checklist', items: [] } };
    const rest = { id: 'rest', label: 'E', points: 100, rule: { kind: 'direct' } };
    expect(
      told(judged({ rubric: { docs: [] } }, { leaves: [bare, rest] }), `${AT}.children.docs.awarded`),
    ).toMatchObject({
      value: 0,
      symbols: '0',
    });
    expect(explain(filled(), `${path}.given.0`)).toMatchObject({
      value: 'plan',
      basis: 'given',
      exact: null,
      label: { 'zh-CN': '表:docs中符合的条目', en: 'item of R:docs met' },
    });
  });

  it('by deductions, down to 0', () => {
    const path = `${STAFF}.children.lapse`;
    expect(told(filled(), `${path}.awarded`)).toMatchObject({
      value: 7,
      symbols: '10 - 2 x 1.5',
      exact: '7/1',
      inputs: [`${path}.points`, `${path}.given`, `scheme.${path}.rule.each`],
    });
    const once = { id: 'lapse', label: 'L', points: 100, rule: { kind: 'deduct', each: 50 } };
    expect(told(judged({ rubric: { lapse: 2 } }, { leaves: [once] }), `${AT}.children.lapse.awarded`)).toMatchObject({
      value: 0,
      symbols: '100 - 2 x 50',
    });
    expect(told(filled({ lapse: 8 }), `${path}.awarded`)).toMatchObject({ value: 0, symbols: 'max(0, 10 - 8 x 1.5)' });
    expect(explain(filled(), `${path}.given`).label).toEqual({
      'zh-CN': '表:lapse的发生次数',
      en: 'occurrences of R:lapse',
    });
  });

  it('as given', () => {
    const path = `${AT}.children.impr`;
    expect(told(filled(), `${path}.awarded`)).toEqual({
      value: 25.5,
      symbols: '25.5',
      exact: '51/2',
      rounding: null,
      basis: 'given',
      inputs: [`${path}.given`],
    });
    expect(explain(filled(), `${path}.awarded`).formula.words).toEqual({ 'zh-CN': '直接给分', en: 'points as given' });
  });

  it('that nobody has judged', () => {
    for (const key of ['impr', 'staff.children.train']) {
      expect(explain(judged({ rubric: {} }), `${AT}.children.${key}.awarded`)).toMatchObject({
        value: null,
        exact: null,
        formula: { symbols: '–' },
        note: { 'zh-CN': '尚未评分', en: 'no score yet' },
      });
    }
  });
});
