import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of scores', () => {
  const leaf = (id: string, points: number, rule: unknown) => ({ id, label: id, points, rule });
  const rubric = {
    id: 'root',
    label: '总',
    points: 40,
    children: [
      leaf('closed', 20, { kind: 'linear', indicator: 'casework-closed', full: 100 }),
      {
        id: 'staff',
        label: '人员',
        points: 20,
        children: [leaf('team', 15, { kind: 'direct' }), leaf('lapses', 5, { kind: 'deduct', each: 2 })],
      },
    ],
  };
  const indicators = [{ id: 'casework-closed', label: '结案', unit: '个', target: 55, actual: 49 }];
  const byRubric = (values: Record<string, unknown>) =>
    evaluateJson(caseInput({ scheme: rubricScheme(rubric), indicators, parties: [{ id: 'experts', rubric: values }] }));
  const AT = 'parties.experts.rubric';

  it('a raw score', () => {
    const evaluation = evaluateJson(caseInput({ parties: [{ id: 'third-party', raw: 89.5 }] }));
    expect(told(evaluation, 'parties.third-party.awarded')).toEqual({
      value: 49.23,
      symbols: '89.5 / 100 x 55',
      exact: '1969/40',
      rounding: TWO,
      basis: 'convention',
      inputs: ['parties.third-party.raw', 'parties.third-party.rawMax', 'parties.third-party.share'],
    });
    expect(told(evaluation, 'parties.third-party.raw').basis).toBe('given');
  });

  it('a missing score, and the total without it', () => {
    const evaluation = evaluateJson(caseInput({ parties: publishedScores().slice(0, 3) }));
    expect(explain(evaluation, 'parties.third-party.awarded')).toMatchObject({
      value: null,
      note: { en: 'no score yet' },
    });
    expect(told(evaluation, 'parties.third-party.ratio')).toMatchObject({
      value: null,
      symbols: '– / 55 x 100',
      exact: null,
      rounding: null,
    });
    expect(told(evaluation, 'total')).toMatchObject({ value: null, symbols: '9.8 + 19.8 + 14.9 + –', exact: null });
    expect(told(evaluation, 'range.min')).toMatchObject({ value: 44.5, exact: '89/2' });
    expect(told(evaluation, 'range.max')).toMatchObject({ value: 99.5, exact: '199/2' });
    expect(told(evaluation, 'grade')).toMatchObject({ value: null });
  });

  it('a rubric, its parents and its leaves', () => {
    const evaluation = byRubric({ team: 12, lapses: 1 });
    // 20 x 49 / 55 + 12 + 3 = 361 / 11; of 40, of 100: 1805 / 22 = 82.045…
    expect(told(evaluation, 'parties.experts.awarded')).toMatchObject({
      value: 82.05,
      exact: '1805/22',
      rounding: TWO,
    });
    expect(told(evaluation, `${AT}.awarded`)).toMatchObject({
      value: 32.818182,
      symbols: '17.818182 + 15',
      exact: '361/11',
    });
    expect(told(evaluation, `${AT}.children.staff.awarded`)).toMatchObject({
      value: 15,
      symbols: '12 + 3',
      inputs: [`${AT}.children.staff.children.team.awarded`, `${AT}.children.staff.children.lapses.awarded`],
    });
    expect(told(evaluation, `${AT}.children.closed.awarded`)).toMatchObject({ exact: '196/11', basis: 'convention' });
    expect(told(evaluation, `${AT}.children.staff.children.lapses.given`)).toMatchObject({ value: 1, basis: 'given' });
    expect(told(evaluation, `${AT}.children.staff.points`)).toMatchObject({ value: 20, basis: 'scheme' });
    expect(explain(evaluation, `${AT}.children.closed.awarded`).formula.words.en).toBe(
      'points x rate / rate for full points, at most the points',
    );
  });

  it('a rubric that is not complete', () => {
    const evaluation = byRubric({ team: 12 });
    expect(told(evaluation, 'parties.experts.awarded')).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(evaluation, `${AT}.awarded`)).toMatchObject({
      value: null,
      symbols: '17.818182 + –',
      exact: null,
      rounding: null,
    });
  });

  it.each([
    ['mean', 'their mean'],
    ['trimmed-mean', 'their mean without the highest and the lowest, from five evaluators on'],
    ['median', 'their median'],
  ])('a panel, by %s', (aggregate, words) => {
    const panelScores = ['e1', 'e2', 'e3'].map((evaluator, index) => ({
      evaluator,
      rubric: { team: 10 + index, lapses: 0 },
    }));
    const engagement = { panel: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }] };
    const evaluation = evaluateJson(
      caseInput({
        scheme: rubricScheme(rubric, { aggregate }),
        indicators,
        engagement,
        parties: [{ id: 'experts', panelScores }],
      }),
    );
    const TEAM = `${AT}.children.staff.children.team`;
    expect(told(evaluation, `${TEAM}.awarded`)).toMatchObject({ value: 11, exact: '11/1' });
    expect(explain(evaluation, `${TEAM}.awarded`).formula.words.en).toBe(`of each evaluator points as given; ${words}`);
    expect(told(evaluation, `${TEAM}.spread`)).toMatchObject({ value: 2, exact: '2/1', rounding: null });
    expect(told(evaluation, `${TEAM}.byEvaluator.e2.points`)).toMatchObject({ value: 11 });
    expect(told(evaluation, `${TEAM}.byEvaluator.e2.given`)).toMatchObject({ value: 11, basis: 'given' });
    expect(told(evaluation, 'parties.experts.awarded')).toMatchObject({ basis: 'convention', rounding: TWO });
    expect(told(evaluation, 'parties.experts.aggregate')).toMatchObject({ value: aggregate, basis: 'scheme' });
    expect(explain(evaluation, `${AT}.children.closed.awarded`).formula.words.en).toMatch(/^points x rate/);
  });

  it('a veto, whether it lowered the grade or not', () => {
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'qualified' }] };
    const vetoes = [{ id: 'lapse', evidence: '台账缺失' }];
    const lowered = evaluateJson(caseInput({ scheme, vetoes, parties: publishedScores() }));
    expect(explain(lowered, 'grade').note?.en).toBe('the veto "疏漏" lowered the grade, not the points');
    expect(told(lowered, 'veto.lowered')).toMatchObject({ value: true, basis: 'convention' });
    const low = publishedScores().map((score) => ({ ...score, awarded: 1 }));
    expect(explain(evaluateJson(caseInput({ scheme, vetoes, parties: low })), 'grade').note?.en).toBe(
      'the veto "疏漏" did not change the grade',
    );
  });

  it('bands that have an upper bound', () => {
    const scheme = schemeInput({
      bands: [
        { id: 'a', label: 'A', min: 60 },
        { id: 'b', label: 'B', min: 0, max: 59 },
      ],
    });
    const evaluation = evaluateJson(
      caseInput({
        scheme,
        parties: [
          { id: 'town', awarded: 0 },
          { id: 'experts', awarded: 59.5 },
        ],
      }),
    );
    expect(told(evaluation, 'grade')).toMatchObject({ value: null, symbols: '59.5: a >= 60; b >= 0, <= 59' });
  });
});
