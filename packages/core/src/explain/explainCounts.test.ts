import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

describe('explain, of how many indicators have a status', () => {
  it('names those that were counted', () => {
    const indicators = [
      { id: 'home-visits', target: 10, actual: 9 },
      { id: 'phone-visits', target: 10, actual: 10 },
      { id: 'client-files', target: 0, actual: 5 },
    ];
    const evaluation = evaluateJson(caseInput({ indicators }));
    expect(told(evaluation, 'indicatorSummary.met')).toMatchObject({
      value: 1,
      symbols: 'phone-visits: 1',
      exact: '1/1',
      inputs: ['indicators.phone-visits.status'],
    });
    expect(told(evaluation, 'indicatorSummary.no-target').symbols).toBe('client-files: 1');
    const two = evaluateJson(caseInput({ indicators: indicators.map((each) => ({ ...each, actual: 11 })) }));
    expect(told(two, 'indicatorSummary.exceeded').symbols).toBe('phone-visits, home-visits: 2');
    expect(told(evaluation, 'indicatorSummary.exceeded')).toMatchObject({ value: 0, symbols: '–: 0', inputs: [] });
  });
});

describe('explain, of a standard', () => {
  const standard = (scheme: Record<string, unknown>, own: Record<string, unknown>) =>
    evaluateJson(
      caseInput({
        scheme: schemeInput({ compliance: [{ id: 'hours', label: '督导小时', ...scheme }] }),
        compliance: [{ id: 'hours', ...own }],
      }),
    );

  it('its verdict', () => {
    const verdict = (measured: number) => told(standard({ threshold: 10 }, { measured }), 'compliance.hours.verdict');
    expect(verdict(10)).toMatchObject({
      value: 'met',
      symbols: '10 >= 10',
      inputs: ['compliance.hours.measured', 'compliance.hours.threshold'],
    });
    expect(verdict(9)).toMatchObject({ value: 'not-met', symbols: '9 < 10' });
  });

  it('whose the threshold is', () => {
    expect(told(standard({ threshold: 10 }, {}), 'compliance.hours.threshold').basis).toBe('scheme');
    expect(told(standard({ threshold: 10 }, { threshold: 8 }), 'compliance.hours.threshold').basis).toBe('given');
    expect(told(standard({}, { label: '小时' }), 'compliance.hours.label.en').basis).toBe('given');
    expect(told(standard({}, {}), 'compliance.hours.label.en').basis).toBe('scheme');
  });

  it('why it is not judged', () => {
    const nothing = standard({}, {});
    expect(explain(nothing, 'compliance.hours.verdict').note).toEqual({
      'zh-CN': '没有实测值，不作判断；案例和评估方案均未规定要求，不作判断',
      en: 'nothing was measured, so it is not judged; neither the case nor the scheme sets a threshold, so it is not judged',
    });
    expect(explain(nothing, 'compliance.hours.measured').note?.en).toBe('nothing was measured, so it is not judged');
    expect(explain(nothing, 'compliance.hours.threshold')).toMatchObject({
      formula: { words: { 'zh-CN': '由案例或评估方案规定', en: 'as the case or the scheme sets it' } },
      note: { en: 'neither the case nor the scheme sets a threshold, so it is not judged' },
    });
    const judged = standard({ threshold: 10 }, { measured: 12 });
    for (const key of ['measured', 'verdict']) {
      expect(explain(judged, `compliance.hours.${key}`), key).not.toHaveProperty('note');
    }
  });
});

describe('explain, of a survey', () => {
  it('its rates, and what was counted', () => {
    const evaluation = evaluateJson(
      caseInput({ survey: { method: 'telephone', sampled: 60, satisfied: 58, aware: 50 } }),
    );
    expect(told(evaluation, 'survey.satisfactionRate')).toMatchObject({
      value: 96.67,
      symbols: '58 / 60 x 100',
      exact: '290/3',
    });
    expect(explain(evaluation, 'survey.satisfactionRate').note).toEqual({
      'zh-CN': '满意度与成效分开报告，不计入总分',
      en: 'reported apart from effect, and no part of the total',
    });
    expect(told(evaluation, 'survey.awarenessRate')).toMatchObject({
      value: 83.33,
      symbols: '50 / 60 x 100',
      exact: '250/3',
    });
    expect(explain(evaluation, 'survey.sampled')).toMatchObject({
      value: 60,
      basis: 'given',
      label: { 'zh-CN': '受访人数', en: 'people sampled' },
    });
    for (const key of ['method', 'satisfied', 'aware']) expect(told(evaluation, `survey.${key}`).basis).toBe('given');
  });

  it('why it has no rate', () => {
    const none = evaluateJson(caseInput({ survey: { sampled: 0, satisfied: 0 } }));
    expect(told(none, 'survey.satisfactionRate')).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(none, 'survey.satisfactionRate').note).toEqual({
      'zh-CN': '无人受访，无法计算；满意度与成效分开报告，不计入总分',
      en: 'nobody was asked, so there is no rate; reported apart from effect, and no part of the total',
    });
  });
});
