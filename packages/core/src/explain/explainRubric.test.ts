import { describe, expect, it } from 'vitest';
import { FILLED, judged } from '../../testing/judged.js';
import { told } from '../../testing/told.js';
import { explain } from './explain.js';

const AT = 'parties.experts.rubric';
const STAFF = `${AT}.children.staff`;
const SIX = { decimals: 6, mode: 'half-up' };

describe('explain, of a rubric', () => {
  const evaluation = judged({ rubric: FILLED });

  it('adds up the parts, exact', () => {
    expect(told(evaluation, `${AT}.awarded`)).toEqual({
      value: 78.818182,
      symbols: '6 + 196 / 11 + 29.5 + 25.5',
      exact: '867/11',
      rounding: SIX,
      basis: 'convention',
      inputs: ['tier', 'lin', 'staff', 'impr'].map((id) => `${AT}.children.${id}.awarded`),
    });
    expect(told(evaluation, `${STAFF}.awarded`)).toMatchObject({ value: 29.5, symbols: '10 + 12.5 + 7' });
    expect(explain(evaluation, `${AT}.awarded`)).toMatchObject({
      label: { 'zh-CN': '总表的得分', en: 'points of Whole sheet' },
      formula: {
        words: {
          'zh-CN': '下级各项得分之和（按取整前的分值相加）',
          en: 'the sum of the parts below, added before rounding',
        },
      },
    });
    expect(explain(evaluation, `${AT}.awarded`)).not.toHaveProperty('note');
  });

  it('leaves open what is open', () => {
    const open = judged({ rubric: { train: 7.4 } });
    expect(told(open, `${STAFF}.awarded`)).toMatchObject({
      value: null,
      symbols: '10 + – + –',
      exact: null,
      rounding: null,
    });
    expect(explain(open, `${STAFF}.awarded`).note).toEqual({
      'zh-CN': '评分表尚有未评分的项目',
      en: 'parts of the rubric are still open',
    });
  });

  it('takes its points, labels and rules from the scheme', () => {
    for (const key of ['points', 'id', 'label.en', 'children.lin.kind']) {
      expect(told(evaluation, `${AT}.${key}`).basis, key).toBe('scheme');
    }
    expect(explain(evaluation, `${STAFF}.points`).label).toEqual({ 'zh-CN': '人员的满分', en: 'full points of Staff' });
  });
});

describe('explain, of a panel', () => {
  const judges = (...points: number[]) =>
    points.map((impr, index) => ({ id: `e${index + 1}`, ...FILLED, impr, lapse: index }));
  const IMPR = `${AT}.children.impr`;
  const byAll = (count: number) =>
    Array.from({ length: count }, (_, index) => `${IMPR}.byEvaluator.e${index + 1}.points`);

  it('by the mean', () => {
    const evaluation = judged({ panel: judges(21.3, 20, 22.6) });
    expect(told(evaluation, `${IMPR}.awarded`)).toEqual({
      value: 21.3,
      symbols: '(20 + 21.3 + 22.6) / 3',
      exact: '213/10',
      rounding: SIX,
      basis: 'convention',
      inputs: byAll(3),
    });
    expect(explain(evaluation, `${IMPR}.awarded`)).toMatchObject({
      formula: { words: { 'zh-CN': '各评委得分的平均值', en: 'the mean of the evaluators’ points' } },
      inputs: [{ label: { 'zh-CN': '评委 e1', en: 'evaluator e1' }, value: 21.3 }, { value: 20 }, { value: 22.6 }],
    });
    expect(told(judged({ panel: judges(20) }), `${IMPR}.awarded`)).toMatchObject({ value: 20, symbols: '20' });
  });

  it('by the mean without the highest and the lowest', () => {
    const of = (...points: number[]) => judged({ panel: judges(...points) }, { aggregate: 'trimmed-mean' });
    expect(told(of(20, 21.3, 22.6, 23.9, 25.2), `${IMPR}.awarded`)).toMatchObject({
      value: 22.6,
      symbols: '(21.3 + 22.6 + 23.9) / 3',
      inputs: byAll(5),
    });
    expect(told(of(20, 21.3), `${IMPR}.awarded`).symbols).toBe('(20 + 21.3) / 2');
    expect(explain(of(20, 21.3), `${IMPR}.awarded`).formula.words).toEqual({
      'zh-CN': '各评委得分的平均值；五人及以上时去掉一个最高分和一个最低分',
      en: 'the mean of the evaluators’ points, from five evaluators on without the highest and the lowest',
    });
  });

  it('by the median', () => {
    const of = (...points: number[]) => judged({ panel: judges(...points) }, { aggregate: 'median' });
    expect(told(of(25, 20, 21.3), `${IMPR}.awarded`)).toMatchObject({ value: 21.3, symbols: '21.3', inputs: byAll(3) });
    expect(told(of(20, 21.3), `${IMPR}.awarded`)).toMatchObject({ value: 20.65, symbols: '(20 + 21.3) / 2' });
    expect(explain(of(20, 21.3), `${IMPR}.awarded`).formula.words).toEqual({
      'zh-CN': '各评委得分的中位数，人数为偶数时取中间两个分数的平均值',
      en: 'the median of the evaluators’ points, of an even number the mean of the two in the middle',
    });
  });

  it('and of one evaluator, by what that one gave', () => {
    const evaluation = judged({ panel: judges(21.3, 20) });
    const lapse = `${STAFF}.children.lapse`;
    expect(told(evaluation, `${lapse}.byEvaluator.e2.points`)).toMatchObject({
      value: 8.5,
      symbols: '10 - 1 x 1.5',
      exact: '17/2',
      inputs: [`${lapse}.points`, `${lapse}.byEvaluator.e2.given`, `scheme.${lapse}.rule.each`],
    });
    expect(explain(evaluation, `${lapse}.byEvaluator.e2.points`).label).toEqual({
      'zh-CN': '表:lapse（评委 e2）的得分',
      en: 'points of R:lapse, evaluator e2',
    });
    expect(told(evaluation, `${IMPR}.byEvaluator.e2.points`)).toMatchObject({ basis: 'given', symbols: '20' });
    expect(told(evaluation, `${IMPR}.byEvaluator.e2.given`)).toMatchObject({ value: 20, basis: 'given' });
    expect(told(evaluation, `${STAFF}.children.docs.byEvaluator.e2.given.1`)).toMatchObject({ value: 'log' });
    expect(explain(evaluation, `${IMPR}.byEvaluator.e2.evaluator`)).toMatchObject({
      value: 'e2',
      label: { 'zh-CN': '评委', en: 'evaluator' },
    });
  });

  it('with the spread of the points', () => {
    const evaluation = judged({ panel: judges(21.3, 20, 22.6) });
    expect(told(evaluation, `${IMPR}.spread`)).toMatchObject({
      value: 2.6,
      symbols: '22.6 - 20',
      exact: '13/5',
      inputs: byAll(3),
    });
    expect(explain(evaluation, `${IMPR}.spread`).label).toEqual({
      'zh-CN': '表:impr各评委得分的最高与最低之差',
      en: 'spread of R:impr among the evaluators',
    });
    expect(told(evaluation, `${AT}.children.tier.spread`)).toMatchObject({
      value: 0,
      symbols: '6 - 6',
      exact: '0/1',
      inputs: [`${AT}.children.tier.awarded`],
    });
    expect(explain(evaluation, `${AT}.children.tier.spread`).formula.words).toEqual({
      'zh-CN': '由指标计算得出，各评委相同',
      en: 'it follows from an indicator, so evaluators do not differ',
    });
  });
});
