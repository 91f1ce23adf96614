import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

/** An evaluation with one party that has this score. */
function scored(awarded: number, scheme: Record<string, unknown>) {
  const parties = [{ id: 'p', label: '方', share: 100 }];
  return evaluateJson(caseInput({ scheme: { parties, ...scheme }, parties: [{ id: 'p', awarded }] }));
}

const BANDS = ['excellent', 'good', 'qualified', 'unqualified'].map((id) => `scheme.bands.${id}.min`);

describe('explain, of the grade', () => {
  it('names its bands, whole or by its parts', () => {
    const evaluation = evaluateJson(caseInput({ parties: publishedScores() }));
    expect(told(evaluation, 'grade')).toMatchObject({ value: 'excellent', inputs: ['total', ...BANDS] });
    expect(told(evaluation, 'grade.id')).toMatchObject({ value: 'excellent', inputs: ['total', ...BANDS] });
    expect(told(evaluation, 'grade.label.en')).toMatchObject({ value: 'Excellent', basis: 'scheme' });
    expect(explain(evaluation, 'grade')).not.toHaveProperty('note');
  });

  it('says why a total between two bands has none', () => {
    const explanation = explain(scored(89.5, { extends: 'shenzhen-2021-bands' }), 'grade');
    expect(explanation).toMatchObject({
      value: null,
      formula: {
        words: {
          'zh-CN': '自高到低，第一个下限不高于总分（印出的数）的等级；总分高于其上限时没有等级',
          en: 'from the top, the first band whose lower bound is not above the total as printed; above the upper bound of that band there is no grade',
        },
        symbols: '89.5: excellent >= 90; good >= 80, <= 89; qualified >= 60, <= 79; unqualified >= 0, <= 59',
      },
      note: {
        'zh-CN': '总分 89.5 高于“良好”的上限 89、低于“优秀”的下限 90，不属于任何等级',
        en: 'the total of 89.5 is above 89, the upper bound of Good, and below 90, the lower bound of Excellent, so it falls into no band',
      },
    });
    expect(explanation.inputs.map(({ path, label }) => [path, label.en])).toContainEqual([
      'scheme.bands.good.max',
      'upper bound of Good',
    ]);
  });

  it('says why a total below or above all bands has none', () => {
    const note = (awarded: number, bands: unknown[]) =>
      explain(scored(awarded, { ...schemeInput(), parties: [{ id: 'p', label: '方', share: 100 }], bands }), 'grade')
        .note;
    expect(note(5, [{ id: 'a', label: '甲', min: 60 }])).toEqual({
      'zh-CN': '总分 5 低于“甲”的下限 60，不属于任何等级',
      en: 'the total of 5 is below 60, the lower bound of 甲, so it falls into no band',
    });
    expect(note(95, [{ id: 'a', label: '甲', min: 0, max: 90 }])?.en).toBe(
      'the total of 95 is above 90, the upper bound of 甲, so it falls into no band',
    );
  });

  it('says that there is no total yet', () => {
    expect(explain(evaluateJson(caseInput()), 'grade').note).toEqual({
      'zh-CN': '尚有评分方没有得分，暂无总分',
      en: 'a score is missing, so there is no total',
    });
  });
});

describe('explain, of a veto', () => {
  const scheme = {
    extends: 'guangzhou-2023',
    vetoes: [{ id: 'v', label: { 'zh-CN': '造假', en: 'Forgery' }, capGrade: 'qualified' }],
  };
  const vetoes = [{ id: 'v', evidence: '台账' }];
  const vetoed = (parties: unknown) => evaluateJson(caseInput({ scheme, vetoes, parties }));

  it('that lowered the grade', () => {
    const evaluation = vetoed(publishedScores());
    expect(told(evaluation, 'grade')).toEqual({
      value: 'qualified',
      symbols: '93.73: excellent >= 90; good >= 80; qualified >= 60; unqualified >= 0; v: qualified',
      exact: null,
      rounding: null,
      basis: 'convention',
      inputs: ['total', ...BANDS, 'veto.capGrade'],
    });
    expect(explain(evaluation, 'grade')).toMatchObject({
      formula: {
        words: {
          'zh-CN': '自高到低，第一个下限不高于总分（印出的数）的等级；再按一票否决限制最高等级，分数不变',
          en: 'from the top, the first band whose lower bound is not above the total as printed; a veto then caps the grade, not the points',
        },
      },
      note: {
        'zh-CN': '因一票否决“造假”，等级最高为“合格”',
        en: 'the veto "Forgery" caps the grade at Qualified',
      },
    });
    expect(explain(evaluation, 'veto.lowered')).not.toHaveProperty('note');
    expect(told(evaluation, 'veto.lowered')).toMatchObject({
      value: true,
      symbols: 'excellent -> qualified',
      basis: 'convention',
    });
    for (const key of ['id', 'label.en', 'capGrade']) expect(told(evaluation, `veto.${key}`).basis).toBe('scheme');
    expect(told(evaluation, 'veto.evidence').basis).toBe('given');
  });

  it('that did not', () => {
    const evaluation = vetoed(publishedScores().map((score) => ({ ...score, awarded: 1 })));
    expect(explain(evaluation, 'grade').note).toEqual({
      'zh-CN': '一票否决“造假”未改变等级',
      en: 'the veto "Forgery" did not change the grade',
    });
    expect(told(evaluation, 'veto.lowered')).toMatchObject({ value: false, symbols: 'unqualified -> unqualified' });
  });

  it('while there is no total: it narrows what is possible', () => {
    const evaluation = vetoed(publishedScores().slice(0, 3));
    expect(explain(evaluation, 'grade').note).toEqual({
      'zh-CN': '尚有评分方没有得分，暂无总分；因一票否决“造假”，等级最高为“合格”',
      en: 'a score is missing, so there is no total; the veto "Forgery" caps the grade at Qualified',
    });
    expect(told(evaluation, 'range.grades.0')).toMatchObject({
      value: 'qualified',
      symbols: '44.5..99.5: excellent >= 90; good >= 80; qualified >= 60; unqualified >= 0; v: qualified',
      inputs: ['range.min', 'range.max', ...BANDS, 'veto.capGrade'],
    });
    expect(explain(evaluation, 'range.grades.0').note?.en).toBe('the veto "Forgery" caps the grade at Qualified');
    expect(told(evaluation, 'veto.lowered')).toMatchObject({ value: false, symbols: '– -> –' });
    expect(explain(evaluation, 'veto.lowered').note?.en).toMatch(/^a score is missing/);
  });

  it('under a scheme that gives no points', () => {
    const none = evaluateJson(caseInput({ scheme: { ...scheme, parties: [] }, vetoes }));
    expect(explain(none, 'veto.lowered').note?.en).toBe('this scheme gives no points');
  });
});

describe('explain, of the grades still possible', () => {
  it('goes by the lowest and the highest total', () => {
    const evaluation = evaluateJson(caseInput({ parties: publishedScores().slice(0, 3) }));
    expect(explain(evaluation, 'range.grades.1')).toMatchObject({
      value: 'good',
      label: { 'zh-CN': '还可能的等级', en: 'grades still possible' },
      formula: {
        words: {
          'zh-CN': '还可能的最低总分到最高总分之间涉及的等级，自高到低',
          en: 'the bands that totals from the lowest to the highest still possible fall into, top first',
        },
        symbols: '44.5..99.5: excellent >= 90; good >= 80; qualified >= 60; unqualified >= 0',
      },
    });
    expect(told(evaluation, 'range.grades.1')).toMatchObject({
      basis: 'sourced',
      inputs: ['range.min', 'range.max', ...BANDS],
    });
  });
});
