import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { FILLED, judged } from '../../testing/judged.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of a party', () => {
  it('a raw score, out of 100 unless the case says otherwise', () => {
    const of = (score: Record<string, unknown>) =>
      evaluateJson(caseInput({ parties: [{ id: 'third-party', ...score }] }));
    const evaluation = of({ raw: 89.5 });
    expect(told(evaluation, 'parties.third-party.awarded')).toEqual({
      value: 49.23,
      symbols: '89.5 / 100 x 55',
      exact: '1969/40',
      rounding: TWO,
      basis: 'convention',
      inputs: ['parties.third-party.raw', 'parties.third-party.rawMax', 'parties.third-party.share'],
    });
    expect(told(evaluation, 'parties.third-party.raw').basis).toBe('given');
    expect(explain(evaluation, 'parties.third-party.raw').label).toEqual({
      'zh-CN': '第三方的原始分',
      en: 'raw score of Third-party evaluator',
    });
    expect(explain(evaluation, 'parties.third-party.rawMax').formula.words).toEqual({
      'zh-CN': '案例中填写，未填则为 100',
      en: 'as the case gives it; where it gives none, 100',
    });
    expect(explain(of({ raw: 40, rawMax: 45 }), 'parties.third-party.rawMax').formula.words.en).toBe(
      'as the case gives it',
    );
  });

  it('a missing score', () => {
    const evaluation = evaluateJson(caseInput({ parties: publishedScores().slice(0, 3) }));
    const note = { 'zh-CN': '尚未评分', en: 'no score yet' };
    expect(explain(evaluation, 'parties.third-party.awarded')).toMatchObject({ value: null, note });
    expect(explain(evaluation, 'parties.oversight.awarded')).not.toHaveProperty('note');
    expect(explain(evaluation, 'parties.third-party.ratio').note).toEqual(note);
    expect(told(evaluation, 'parties.third-party.ratio')).toMatchObject({
      symbols: '– / 55 x 100',
      exact: null,
      rounding: null,
    });
    expect(explain(evaluation, 'parties.third-party.ratio').label).toEqual({
      'zh-CN': '第三方的得分率',
      en: 'score of Third-party evaluator in percent of its share',
    });
  });

  it('a share of 0', () => {
    const parties = [
      { id: 'town', label: '镇街', share: 100 },
      { id: 'guest', label: '观察员', share: 0 },
    ];
    const evaluation = evaluateJson(
      caseInput({ scheme: schemeInput({ parties }), parties: [{ id: 'guest', awarded: 0 }] }),
    );
    expect(explain(evaluation, 'parties.guest.ratio')).toMatchObject({
      value: null,
      note: { 'zh-CN': '分值占比为 0，没有得分率', en: 'with a share of 0 there is no such percentage' },
    });
  });

  it('a rubric, in its exact points', () => {
    // 6 + 20 x 49 / 55 + 29.5 + 25.5 = 867 / 11
    const { inputs } = explain(judged({ rubric: FILLED }), 'parties.experts.awarded');
    expect(inputs.map(({ label }) => label)).toEqual([
      { 'zh-CN': '评分表得分', en: 'points of the rubric' },
      { 'zh-CN': '评分表满分', en: 'full points of the rubric' },
      { 'zh-CN': '分值占比', en: 'share' },
    ]);
    expect(told(judged({ rubric: FILLED }), 'parties.experts.awarded')).toEqual({
      value: 47.29,
      symbols: '(867 / 11) / 100 x 60',
      exact: '2601/55',
      rounding: TWO,
      basis: 'convention',
      inputs: ['parties.experts.rubric.awarded', 'parties.experts.rubric.points', 'parties.experts.share'],
    });
  });

  it('points that as they are shown would be rounded to another score', () => {
    // 5 / 96 of 100 points is 5.208333…; of 60 points exactly 3.125, which is 3.13
    const lin = { id: 'lin', label: 'L', points: 100, rule: { kind: 'linear', indicator: 'files', full: 100 } };
    const indicators = [{ id: 'files', label: '建档', unit: '份', target: 96, actual: 5 }];
    expect(told(judged({ rubric: {} }, { leaves: [lin], indicators }), 'parties.experts.awarded')).toMatchObject({
      value: 3.13,
      symbols: '(125 / 24) / 100 x 60',
      exact: '25/8',
    });
  });

  it('why a rubric has come to no score', () => {
    const note = (judging: Parameters<typeof judged>[0]) => explain(judged(judging), 'parties.experts.awarded').note;
    const open = {
      'zh-CN': '评分表尚有未评分的项目',
      en: 'parts of the rubric are still open',
    };
    const nobody = {
      'zh-CN': '评委均已回避或尚未评分',
      en: 'every evaluator is recused or has not judged yet',
    };
    expect(note({ rubric: {} })).toEqual(open);
    expect(note({ panel: [{ id: 'e1', impr: 20 }] })).toEqual(open);
    expect(note({ panel: [{ id: 'e1', ...FILLED, recused: true }] })).toEqual(nobody);
    expect(told(judged({ rubric: {} }), 'parties.experts.awarded')).toMatchObject({
      symbols: '– / 100 x 60',
      exact: null,
      rounding: null,
    });
  });

  it('how the points of a panel are put together, and whether the scheme says so', () => {
    const aggregate = (how?: string) =>
      explain(
        judged({ panel: [{ id: 'e1', ...FILLED }] }, how === undefined ? {} : { aggregate: how }),
        'parties.experts.aggregate',
      );
    expect(aggregate('median')).toMatchObject({
      value: 'median',
      basis: 'scheme',
      formula: { words: { en: 'as the scheme sets it' } },
    });
    expect(aggregate()).toMatchObject({
      value: 'mean',
      formula: { words: { 'zh-CN': '评估方案未规定，取平均值', en: 'the scheme does not say, so the mean' } },
    });
    expect(told(judged({ panel: [{ id: 'e1', ...FILLED }] }), 'parties.experts.input')).toMatchObject({
      value: 'panel',
    });
  });
});
