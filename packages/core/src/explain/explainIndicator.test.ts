import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
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
    const evaluation = one({ reported: 11, adjustments: [{ amount: -3, reason: '重复' }, { amount: 1 }] });
    expect(told(evaluation, `${AT}.adjustments.0.reason`)).toMatchObject({ value: '重复', basis: 'given' });
    expect(told(evaluation, `${AT}.actual`)).toMatchObject({
      value: 9,
      symbols: '11 - 3 + 1',
      inputs: [`${AT}.reported`, `${AT}.adjustments.0.amount`, `${AT}.adjustments.1.amount`],
    });
    expect(explain(evaluation, `${AT}.actual`).formula.words).toEqual({
      'zh-CN': '站点自报数加评估方的调整；以案例填写的完成量为准',
      en: 'what the station reported and the evaluators adjusted; the case’s own actual counts',
    });
    expect(told(one({ reported: 9 }), `${AT}.actual`)).toMatchObject({ symbols: '9', inputs: [`${AT}.reported`] });
    expect(told(one({}), `${AT}.actual`)).toMatchObject({ symbols: '9', inputs: [] });
    expect(told(one({ reported: 9, adjustments: [{ amount: 0 }] }), `${AT}.actual`).symbols).toBe('9 + 0');
    expect(told(evaluation, `${AT}.reported`).basis).toBe('given');
    expect(told(evaluation, `${AT}.adjustments.0.amount`)).toMatchObject({ value: -3, exact: '-3/1', basis: 'given' });
    expect(explain(evaluation, `${AT}.actual`).note).toBeUndefined();
    expect(explain(evaluation, `${AT}.actual`).inputs.map((input) => input.label)).toEqual([
      { 'zh-CN': '自报数', en: 'volume reported by the station' },
      { 'zh-CN': '评估方调整数', en: 'adjustment by the evaluators' },
      { 'zh-CN': '评估方调整数', en: 'adjustment by the evaluators' },
    ]);
  });

  it('an actual that is not what was reported and adjusted', () => {
    const evaluation = one({ reported: 12, adjustments: [{ amount: -2 }] });
    expect(told(evaluation, `${AT}.actual`)).toMatchObject({ value: 9, symbols: '9' });
    expect(explain(evaluation, `${AT}.actual`).note).toEqual({
      'zh-CN': '自报数加调整数为 12 - 2 = 10，与完成量不同，请核对',
      en: 'reported and adjusted come to 12 - 2 = 10, which differs, please check',
    });
  });

  it('a target that was amended', () => {
    const evaluation = one({
      target: 90,
      amendments: [
        { from: 100, to: 95, date: '2024-09-01', reason: '并点' },
        { from: 95, to: 90 },
      ],
    });
    const at = `${AT}.amendments`;
    expect(told(evaluation, `${AT}.target`)).toMatchObject({
      value: 90,
      symbols: '100 -> 95 -> 90',
      exact: '90/1',
      inputs: [`${at}.0.from`, `${at}.0.to`, `${at}.1.from`, `${at}.1.to`],
    });
    expect(explain(evaluation, `${AT}.target`).formula.words).toEqual({
      'zh-CN': '按补充协议变更后的指标量',
      en: 'the target as amended by supplementary agreement',
    });
    expect(explain(evaluation, `${AT}.target`).inputs.map(({ label }) => label['zh-CN'])).toEqual([
      '变更前的指标量',
      '变更后的指标量',
      '变更前的指标量',
      '变更后的指标量',
    ]);
    const none = explain(one({ amendments: [] }), `${AT}.target`);
    expect([none.formula.symbols, none.formula.words.en]).toEqual(['10', 'as the case gives it']);
    expect(told(evaluation, `${at}.0.from`)).toMatchObject({ value: 100, basis: 'given' });
    for (const key of ['date', 'reason', 'to']) expect(told(evaluation, `${at}.0.${key}`).basis).toBe('given');
  });

  it('a target with a formula', () => {
    const targetFormula = { times: 8, of: 'professional-group-sessions' };
    const sessions = { id: 'professional-group-sessions', target: 54, actual: 54 };
    const visits = { id: 'home-visits', target: 432, actual: 400, targetFormula };
    const evaluation = evaluateJson(caseInput({ indicators: [sessions, visits] }));
    expect(told(evaluation, `${AT}.target`)).toMatchObject({
      symbols: '432',
      inputs: [`${AT}.targetFormula.times`, 'indicators.professional-group-sessions.target'],
    });
    expect(explain(evaluation, `${AT}.target`).inputs.map(({ label }) => label)).toEqual([
      { 'zh-CN': '指标量公式的倍数', en: 'factor in the formula for the target' },
      { 'zh-CN': '专业小组节数的指标量', en: 'target of Professional group sessions' },
    ]);
    expect(explain(evaluation, `${AT}.target`).note).toEqual({
      'zh-CN': '按公式为“专业小组节数”指标量的 8 倍：8 × 54 = 432',
      en: 'by its formula 8 times the target of Professional group sessions: 8 x 54 = 432',
    });
    expect(told(evaluation, `${AT}.targetFormula.of`)).toMatchObject({
      value: 'professional-group-sessions',
      basis: 'given',
    });
    // The contract may leave out the indicator that the scheme's formula is about.
    const alone = evaluateJson(
      caseInput({
        scheme: schemeInput({
          indicators: [
            { id: 'groups', label: '小组', unit: '个' },
            { id: 'sessions', label: '节数', unit: '节', targetFormula: { times: 6, of: 'groups' } },
          ],
        }),
        indicators: [{ id: 'sessions', target: 54, actual: 50 }],
      }),
    );
    expect(told(alone, 'indicators.sessions.target').inputs).toEqual([]);
    expect(explain(alone, 'indicators.sessions.target')).not.toHaveProperty('note');
    expect(told(alone, 'indicators.sessions.targetFormula.times')).toMatchObject({ value: 6, basis: 'scheme' });
  });

  it('without a target', () => {
    const none = one({ target: 0 });
    expect(told(none, `${AT}.rate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(none, `${AT}.rate`).note?.en).toBe('with a target of 0 there is no rate');
    expect(explain(one({ target: 0, targetSource: 'derived' }), `${AT}.rate`).note).toEqual({
      'zh-CN': '指标量为 0，没有完成率；由报告印出的完成率反推，未核实',
      en: 'with a target of 0 there is no rate; worked back from the printed rate, not verified',
    });
  });

  it('whose target covers only the period', () => {
    const period = one({}, { targetBasis: 'period' });
    expect(told(period, `${AT}.expectedToDate`)).toMatchObject({
      value: 10,
      symbols: '10',
      exact: '10/1',
      inputs: [`${AT}.target`, 'targetBasis'],
    });
    expect(explain(period, `${AT}.expectedToDate`)).not.toHaveProperty('note');
    expect(explain(period, `${AT}.expectedToDate`).formula.words).toEqual({
      'zh-CN': '指标量（评估周期结束时应全部完成）',
      en: 'the target (the whole of it is due by the end of the period)',
    });
    for (const key of ['expectedToDate', 'outlook.neededPerMonth', 'outlook.projected']) {
      expect(explain(one({}), `${AT}.${key}`).note).toEqual({
        'zh-CN': '按工作量在协议期内均匀分布计算',
        en: 'taking volumes to fall evenly over the term',
      });
    }
    for (const key of ['neededPerMonth', 'projected']) {
      expect(told(period, `${AT}.outlook.${key}`)).toMatchObject({
        value: null,
        exact: null,
        symbols: '–',
        inputs: ['targetBasis'],
      });
      expect(explain(period, `${AT}.outlook.${key}`).note).toEqual({
        'zh-CN': '指标只覆盖本评估周期，不作推算',
        en: 'the targets cover only the evaluation period, so nothing is worked out beyond it',
      });
    }
    expect(told(period, `${AT}.status`)).toMatchObject({
      value: 'behind',
      symbols: '9 < 10',
      inputs: [`${AT}.actual`, `${AT}.target`, 'targetBasis'],
    });
    expect(explain(period, `${AT}.status`).formula.words).toEqual({
      'zh-CN': '落后：完成量低于指标量，而评估周期结束时应全部完成',
      en: 'behind: actual below target, and the whole target is due by the end of the period',
    });
  });

  it('whose term is over', () => {
    const over = one({}, { period: { start: '2024-03-28', end: '2025-03-27' } });
    expect(told(over, `${AT}.expectedToDate`)).toMatchObject({ value: 10, exact: '10/1' });
    expect(told(over, `${AT}.outlook.neededPerMonth`)).toMatchObject({
      value: null,
      exact: null,
      rounding: null,
      symbols: '–',
      inputs: [`${AT}.outlook.remaining`, 'period.monthsLeft'],
    });
    expect(explain(over, `${AT}.outlook.neededPerMonth`).note).toEqual({
      'zh-CN': '协议期已无剩余月份，无法按月分摊',
      en: 'no month of the agreement is left to spread it over',
    });
    expect(told(over, `${AT}.status`).inputs).toEqual([
      `${AT}.actual`,
      `${AT}.target`,
      'period.assessedMonths',
      'period.termMonths',
    ]);
  });

  it('that need nothing more', () => {
    expect(told(one({ actual: 12 }), `${AT}.outlook.neededPerMonth`)).toEqual({
      value: 0,
      symbols: 'max(0, 10 - 12)',
      exact: '0/1',
      rounding: null,
      basis: 'convention',
      inputs: [`${AT}.target`, `${AT}.actual`],
    });
    expect(explain(one({ actual: 12 }), `${AT}.outlook.neededPerMonth`).formula.words).toEqual({
      'zh-CN': '已无剩余量，无需再完成',
      en: 'nothing remains, so nothing is needed',
    });
    expect(told(one({ actual: 12 }), `${AT}.outlook.remaining`)).toMatchObject({ value: 0, exact: '0/1' });
  });

  it('in a term of 0 months', () => {
    const short = { start: '2024-03-28', end: '2024-04-20' };
    const none = one(
      {},
      { scheme: { extends: 'guangzhou-2023', monthConvention: 'whole-months' }, agreement: short, period: short },
    );
    expect(told(none, `${AT}.expectedToDate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(none, `${AT}.expectedToDate`).note?.en).toMatch(/0 months/);
    expect(told(none, `${AT}.status`)).toMatchObject({ value: 'behind', symbols: '9 < 10' });
    expect(explain(none, `${AT}.status`).formula.words).toEqual({
      'zh-CN': '落后：完成量低于指标量；协议期按此算法为 0 个月，没有到期应完成量',
      en: 'behind: actual below target; with an agreement of 0 months there is no volume expected to date',
    });
    expect(explain(none, `${AT}.outlook.projected`).note).toEqual({
      'zh-CN': '考核月份为 0，无法推算',
      en: 'no month has been assessed, so there is no pace to go by',
    });
  });

  it('whose volumes or months are printed with less than they have, worked out from what they have', () => {
    const scheme = { extends: 'guangzhou-2023', monthConvention: 'exact' };
    expect(
      told(one({ decimals: 2, target: 123.45, actual: 99.99 }, { scheme }), `${AT}.outlook.neededPerMonth`),
    ).toEqual({
      value: 12.54,
      symbols: '(123.45 - 99.99) / (12 - 10.129)',
      exact: '23460/1871',
      rounding: TWO,
      basis: 'convention',
      inputs: [`${AT}.target`, `${AT}.actual`, 'period.termMonths', 'period.assessedMonths'],
    });
  });

  it('whose volumes alone are printed with less than they have', () => {
    const evaluation = one({ decimals: 3, target: 10.125, actual: 10 });
    expect(told(evaluation, `${AT}.outlook.remaining`)).toMatchObject({ value: 0.13, exact: '1/8' });
    expect(told(evaluation, `${AT}.outlook.neededPerMonth`).symbols).toBe('(10.125 - 10) / (12 - 10.5)');
  });

  it('with what the scheme says of them, and what the case says itself', () => {
    const own = { id: 'own', label: '时数', unit: '小时', target: 1, actual: 1, decimals: 2 };
    const evaluation = evaluateJson(
      caseInput({ indicators: [{ id: 'home-visits', label: '入户', target: 10, actual: 9, decimals: 1 }, own] }),
    );
    const basis = (path: string) => told(evaluation, path).basis;
    expect(basis(`${AT}.id`)).toBe('scheme');
    expect(basis(`${AT}.unit.en`)).toBe('scheme');
    expect(basis(`${AT}.group`)).toBe('scheme');
    expect(basis(`${AT}.label.en`)).toBe('given');
    expect(basis(`${AT}.decimals`)).toBe('given');
    expect(basis('indicators.own.unit.en')).toBe('given');
    expect(explain(evaluation, 'indicators.own.targetSource').formula.words).toEqual({
      'zh-CN': '案例中填写，未填则为协议所定',
      en: 'as the case gives it; where it gives none, the contract',
    });
    expect(explain(evaluation, 'indicators.own.decimals').formula.words).toEqual({
      'zh-CN': '案例中填写，未填则为整数',
      en: 'as the case gives it; where it gives none, whole numbers',
    });
  });

  it('in labels that read as sentences do', () => {
    const label = (key: string) => explain(one({}), `${AT}.${key}`).label;
    expect(label('rate')).toEqual({ 'zh-CN': '探访的完成率', en: 'completion rate of Home visits' });
    expect(label('outlook.projected')).toEqual({
      'zh-CN': '探访按现速度推算的完成量',
      en: 'volume of Home visits projected at the present pace',
    });
    expect(label('outlook.neededPerMonth')).toEqual({
      'zh-CN': '探访每月还需完成量',
      en: 'volume of Home visits needed per month',
    });
    // A name may hold what a replacement would read as a sign.
    expect(explain(one({ label: '$&' }), `${AT}.outlook.projected`).label.en).toBe(
      'volume of $& projected at the present pace',
    );
  });
});
