import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

describe('explain, of what is not computed', () => {
  const evaluation = evaluateJson(
    caseInput({
      station: { name: '示例站', operator: '承接机构' },
      indicators: [{ id: 'home-visits', target: 1, actual: 9 }],
      parties: publishedScores(),
      stated: { total: 90 },
      followUps: [{ recommendation: '健全制度', status: 'resolved' }],
      objections: [{ by: 'station', text: 't', changes: [{ path: 'total', from: 1e-9, to: null }] }],
    }),
  );

  it('an entry of the case', () => {
    for (const path of [
      'stage',
      'station.name',
      'station.operator',
      'targetBasis',
      'followUps.0.recommendation',
      'followUps.0.status',
      'objections.0.by',
      'objections.0.changes.0.path',
      'objections.0.changes.0.from',
      'objections.0.changes.0.to',
    ]) {
      expect(told(evaluation, path), path).toMatchObject({ basis: 'given', exact: null, inputs: [] });
    }
    expect(explain(evaluation, 'targetBasis').formula.words).toEqual({
      'zh-CN': '案例中填写，未填则为整个协议期',
      en: 'as the case gives it; where it gives none, the whole term',
    });
  });

  it('a part of the scheme, by its own name', () => {
    expect(told(evaluation, 'scheme.totalPoints')).toMatchObject({ value: 100, basis: 'scheme', exact: '100/1' });
    expect(explain(evaluation, 'scheme.bands.good.min')).toMatchObject({
      label: { 'zh-CN': '良好的下限', en: 'lower bound of Good' },
      formula: { words: { 'zh-CN': '评估方案中规定', en: 'as the scheme sets it' } },
      source: { en: expect.stringMatching(/2025/) },
    });
    expect(explain(evaluation, 'scheme.rules.months.basis').label).toEqual({ 'zh-CN': '评估方案', en: 'scheme' });
    expect(told(evaluation, 'provenance.schemeVersion').basis).toBe('scheme');
    expect(explain(evaluation, 'provenance.package').formula.words.en).toBe('the program’s own name and version');
  });

  it('a discrepancy, by the two things that differ', () => {
    expect(explain(evaluation, 'discrepancies.0.code').value).toBe('total-mismatch');
    expect(told(evaluation, 'discrepancies.0.stated')).toEqual({
      value: 90,
      symbols: '90, 93.73',
      exact: null,
      rounding: null,
      basis: 'convention',
      inputs: ['discrepancies.0.expected'],
    });
    expect(told(evaluation, 'discrepancies.0.expected').inputs).toEqual(['discrepancies.0.stated']);
    expect(explain(evaluation, 'discrepancies.0.message')).toMatchObject({
      formula: { words: { 'zh-CN': '两者对照得出', en: 'found by comparing the two' } },
      note: { 'zh-CN': '请核对', en: 'please check' },
    });
    expect(told(evaluation, 'discrepancies.1.details.limit')).toMatchObject({ value: 300, symbols: '900, 300' });
  });
});
