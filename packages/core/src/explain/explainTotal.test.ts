import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { judged } from '../../testing/judged.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

describe('explain, of the total', () => {
  it('and of what is still possible, where a party has no score', () => {
    const evaluation = evaluateJson(caseInput({ parties: publishedScores().slice(0, 3) }));
    expect(told(evaluation, 'total')).toMatchObject({ value: null, symbols: '9.8 + 19.8 + 14.9 + –', exact: null });
    const complete = evaluateJson(caseInput({ parties: publishedScores() }));
    for (const path of ['total', 'complete']) expect(explain(complete, path)).not.toHaveProperty('note');
    expect(explain(evaluation, 'total').note).toEqual({
      'zh-CN': '尚有评分方没有得分，暂无总分',
      en: 'a score is missing, so there is no total',
    });
    expect(told(evaluation, 'complete')).toMatchObject({ value: false, symbols: '3 < 4' });
    expect(told(evaluation, 'range.min')).toMatchObject({
      value: 44.5,
      symbols: '9.8 + 19.8 + 14.9 + 0',
      exact: '89/2',
      basis: 'convention',
    });
    expect(told(evaluation, 'range.max')).toMatchObject({
      value: 99.5,
      symbols: '9.8 + 19.8 + 14.9 + 55',
      exact: '199/2',
      inputs: [
        'parties.oversight.awarded',
        'parties.purchaser.awarded',
        'parties.supervision-centre.awarded',
        'parties.third-party.awarded',
        'parties.third-party.share',
      ],
    });
  });

  it('and of what is still possible, where a rubric is filled in part', () => {
    const evaluation = judged({ rubric: { impr: 25.5 } }, { town: 36 });
    // 6 + 20 x 49 / 55 + 25.5 = 49.318…, of 60: 29.59; with the 40 that are open 53.59
    expect(told(evaluation, 'range.min')).toMatchObject({ value: 65.59, symbols: '36 + 29.59' });
    expect(told(evaluation, 'range.max')).toMatchObject({ value: 89.59, symbols: '36 + 53.59' });
    expect(explain(evaluation, 'range.min').formula.words).toEqual({
      'zh-CN': '各方得分之和；尚未评分的一方和评分表项目按 0 分计算',
      en: 'the sum of the parties’ scores; a party or part of a rubric without one counts as 0',
    });
    expect(explain(evaluation, 'range.max').formula.words['zh-CN']).toMatch(/按满分计算$/);
  });

  it('and of what is still possible, where all evaluators are recused', () => {
    const evaluation = judged({ panel: [{ id: 'e1', impr: 20, recused: true }] }, { town: 36 });
    expect(told(evaluation, 'range.min')).toMatchObject({ value: 36, symbols: '36 + 0' });
    expect(told(evaluation, 'range.max')).toMatchObject({ value: 96, symbols: '36 + 60' });
  });

  it('under a scheme that gives no points', () => {
    const rules = { total: { basis: 'sourced', source: '某办法' } };
    const evaluation = evaluateJson(caseInput({ scheme: schemeInput({ parties: [], bands: [], rules }) }));
    expect(explain(evaluation, 'range').label).toEqual({ 'zh-CN': '还可能的总分', en: 'totals still possible' });
    for (const path of ['total', 'range', 'grade']) {
      expect(explain(evaluation, path)).toMatchObject({
        value: null,
        basis: 'sourced',
        formula: { words: { 'zh-CN': '评估方案不设评分', en: 'this scheme gives no points' }, symbols: '–' },
        note: { 'zh-CN': '没有总分，也没有等级', en: 'there is neither a total nor a grade' },
      });
    }
    expect(explain(evaluation, 'complete')).toMatchObject({
      value: true,
      formula: { words: { en: 'every party of the scheme has a score' }, symbols: '0 = 0' },
      note: { 'zh-CN': '评估方案不设评分', en: 'this scheme gives no points' },
    });
  });
});
