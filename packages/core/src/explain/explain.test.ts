import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { explain } from './explain.js';
import { figuresOf } from './figureAt.js';

const real: unknown = JSON.parse(
  readFileSync(new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
);
const published = evaluateJson(real);

/** The parts of an explanation that a figure is judged by. */
function told(evaluation: Evaluation, path: string) {
  const { value, formula, exact, rounding, basis, inputs } = explain(evaluation, path);
  const fraction = exact && `${exact.numerator}/${exact.denominator}`;
  return { value, symbols: formula.symbols, exact: fraction, rounding, basis, inputs: inputs.map((each) => each.path) };
}

const TWO = { decimals: 2, mode: 'half-up' };

describe('explain, of the published report', () => {
  it('a completion rate', () => {
    expect(explain(published, 'indicators.casework-closed.rate')).toEqual({
      path: 'indicators.casework-closed.rate',
      value: 89.09,
      label: { 'zh-CN': '个案结案的完成率', en: 'completion rate of Cases closed' },
      formula: {
        words: { 'zh-CN': '完成量 ÷ 指标量 × 100', en: 'actual / target x 100' },
        symbols: '49 / 55 x 100',
      },
      inputs: [
        { path: 'indicators.casework-closed.actual', label: { 'zh-CN': '完成量', en: 'actual' }, value: 49 },
        { path: 'indicators.casework-closed.target', label: { 'zh-CN': '指标量', en: 'target' }, value: 55 },
      ],
      exact: { numerator: '980', denominator: '11' },
      rounding: TWO,
      basis: 'convention',
      source: null,
      note: { 'zh-CN': '由报告印出的完成率反推，未核实', en: 'worked back from the printed rate, not verified' },
    });
  });

  it.each([
    ['total', 93.73, '9.8 + 19.8 + 14.9 + 49.23', '9373/100', null, 'sourced'],
    ['parties.third-party.ratio', 89.51, '49.23 / 55 x 100', '4923/55', TWO, 'convention'],
    ['parties.third-party.share', 55, '55', '55/1', null, 'scheme'],
    ['parties.third-party.awarded', 49.23, '49.23', '4923/100', null, 'given'],
    ['period.assessedMonths', 10.5, '10 + 0.5 (4 d)', '21/2', null, 'convention'],
    ['period.termMonths', 12, '12 + 0 (0 d)', '12/1', null, 'convention'],
    ['period.progress', 87.5, '10.5 / 12 x 100', '175/2', TWO, 'convention'],
    ['period.monthsLeft', 1.5, 'max(0, 12 - 10.5)', '3/2', TWO, 'convention'],
    ['period.start', '2024-03-28', '2024-03-28', null, null, 'given'],
    ['indicators.casework-closed.expectedToDate', 48.13, '55 x 10.5 / 12', '385/8', TWO, 'convention'],
    ['indicators.casework-closed.outlook.remaining', 6, 'max(0, 55 - 49)', '6/1', TWO, 'convention'],
    ['indicators.casework-closed.outlook.monthsLeft', 1.5, '1.5', '3/2', null, 'convention'],
    ['indicators.casework-closed.outlook.projected', 56, '49 / 10.5 x 12', '56/1', TWO, 'convention'],
    ['indicators.casework-closed.target', 55, '55', '55/1', null, 'given'],
    ['indicators.casework-closed.actual', 49, '49', '49/1', null, 'given'],
    ['indicators.casework-closed.status', 'on-pace', '49, 48.13, 55', null, null, 'convention'],
    ['indicators.client-files.status', 'exceeded', '1112, 1100', null, null, 'convention'],
    ['indicators.casework-opened.byUnit.area-4.actual', 25, '25', '25/1', null, 'given'],
    ['indicatorSummary.met', 5, '5', '5/1', null, 'convention'],
    [
      'grade',
      'excellent',
      '93.73: excellent >= 90; good >= 80; qualified >= 60; unqualified >= 0',
      null,
      null,
      'sourced',
    ],
  ])('%s', (path, value, symbols, exact, rounding, basis) => {
    const { inputs: _, ...rest } = told(published, path);
    expect(rest).toEqual({ value, symbols, exact, rounding, basis });
  });

  it('what is needed each month', () => {
    const { symbols: _, ...rest } = told(published, 'indicators.casework-closed.outlook.neededPerMonth');
    expect(rest).toMatchObject({ value: 4, exact: '4/1', rounding: TWO, basis: 'convention' });
  });

  it('every figure, verdict and word, each with a label, and every input with its own value', () => {
    const figures = [...figuresOf(published)].filter(
      ({ path }) => !/^(grade|scheme|provenance|discrepancies|station)/.test(path),
    );
    expect(figures.length).toBeGreaterThan(300);
    for (const { path, value } of figures) {
      const explanation = explain(published, path);
      expect(explanation.value, path).toBe(value);
      for (const text of [explanation.label, explanation.formula.words]) {
        expect(text['zh-CN'], path).not.toMatch(/^$|undefined|NaN/);
        expect(text.en, path).not.toMatch(/^$|undefined|NaN/);
      }
      expect(explanation.formula.symbols, path).not.toMatch(/undefined|NaN|null/);
      for (const each of explanation.inputs) expect(explain(published, each.path).value, each.path).toBe(each.value);
    }
  });

  it('what stands in the scheme or was only written down', () => {
    expect(told(published, 'scheme.totalPoints').basis).toBe('scheme');
    expect(told(published, 'station.name').basis).toBe('given');
    expect(told(published, 'stage').basis).toBe('given');
    expect(told(published, 'indicators.client-files.decimals').basis).toBe('scheme');
    expect(told(published, 'complete')).toMatchObject({ value: true, exact: null });
    expect(explain(published, 'discrepancies.0.code').note?.en).toBe('two things differ, please check');
    expect(told(published, 'range.min')).toMatchObject({ value: 93.73, basis: 'sourced' });
    expect(told(published, 'range.grades.0').value).toBe('excellent');
    expect(told(published, 'compliance.continuing-education.verdict')).toMatchObject({
      value: 'not-judged',
      symbols: '7.4 >= –',
    });
    expect(told(published, 'compliance.continuing-education.measured').basis).toBe('given');
  });

  it('no figure that is not there, naming the nearest that is', () => {
    const error = errorOf(() => explain(published, 'indicators.client-fils.rate'));
    expect(error.issues[0]).toMatchObject({
      code: 'unknown-reference',
      pathText: 'path',
      params: { id: 'indicators.client-fils.rate', nearest: 'indicators.client-files.rate' },
    });
    for (const path of [
      '',
      'indicators',
      'period',
      'constructor.name',
      'indicators.client-files.rate.x',
      'nothing like it at all',
    ]) {
      expect(errorOf(() => explain(published, path)).code, path).toBe('unknown-reference');
    }
  });
});

describe('explain, of months by other conventions', () => {
  const by = (monthConvention: string, path = 'period.assessedMonths') =>
    told(evaluateJson(caseInput({ scheme: { extends: 'guangzhou-2023', monthConvention } })), path);

  it.each([
    ['whole-months', 10, '10 (+ 4 d)', '10/1', null],
    ['calendar-months', 11, '11', '11/1', null],
    ['calendar-half-month', 10.5, '10.5', '21/2', null],
    ['thirty-day', 10.33, '310 / 30', '31/3', TWO],
    ['exact', 10.129, '10 + 4 / 31', '314/31', { decimals: 4, mode: 'half-up' }],
  ])('%s', (convention, value, symbols, exact, rounding) => {
    expect(by(convention)).toMatchObject({ value, symbols, exact, rounding, basis: 'convention' });
    expect(by(convention, 'period.convention').value).toBe(convention);
  });

  it('half a month and a whole one for the rest', () => {
    const at = (end: string) =>
      told(evaluateJson(caseInput({ period: { start: '2024-03-28', end } })), 'period.assessedMonths').symbols;
    expect(at('2024-05-12')).toBe('1 + 0.5 (15 d)');
    expect(at('2024-05-13')).toBe('1 + 1 (16 d)');
  });
});

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
    const evaluation = one({ reported: 11, adjustments: [{ amount: -3 }, { amount: 1 }] });
    expect(told(evaluation, `${AT}.actual`)).toMatchObject({
      value: 9,
      symbols: '11 - 3 + 1',
      inputs: [`${AT}.reported`, `${AT}.adjustments.0.amount`, `${AT}.adjustments.1.amount`],
    });
    expect(told(one({ reported: 9 }), `${AT}.actual`).symbols).toBe('9');
    expect(told(evaluation, `${AT}.reported`).basis).toBe('given');
    expect(told(evaluation, `${AT}.adjustments.0.amount`)).toMatchObject({ value: -3, exact: null });
  });

  it('without a target', () => {
    const none = one({ target: 0 });
    expect(told(none, `${AT}.rate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(explain(none, `${AT}.rate`).note?.en).toBe('with a target of 0 there is no rate');
  });

  it('whose target covers only the period, or whose term is over', () => {
    expect(told(one({}, { targetBasis: 'period' }), `${AT}.expectedToDate`)).toMatchObject({
      value: 10,
      symbols: '10',
      exact: '10/1',
    });
    const over = one({}, { period: { start: '2024-03-28', end: '2025-03-27' } });
    expect(told(over, `${AT}.expectedToDate`)).toMatchObject({ value: 10, exact: '10/1' });
    expect(told(over, `${AT}.outlook.neededPerMonth`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(one({}, { targetBasis: 'period' }), `${AT}.outlook.projected`)).toMatchObject({
      value: null,
      exact: null,
    });
  });

  it('that need nothing more', () => {
    expect(told(one({ actual: 12 }), `${AT}.outlook.neededPerMonth`)).toMatchObject({ value: 0, exact: '0/1' });
    expect(told(one({ actual: 12 }), `${AT}.outlook.remaining`)).toMatchObject({ value: 0, exact: '0/1' });
  });

  it('in a term of 0 months', () => {
    const short = { start: '2024-03-28', end: '2024-04-20' };
    const none = one(
      {},
      { scheme: { extends: 'guangzhou-2023', monthConvention: 'whole-months' }, agreement: short, period: short },
    );
    expect(told(none, `${AT}.expectedToDate`)).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(none, 'period.progress')).toMatchObject({ value: null, exact: null, rounding: null });
    expect(told(none, `${AT}.status`)).toMatchObject({ value: 'behind', symbols: '9, 10' });
  });

  it('by area and site', () => {
    const areas = [
      {
        id: 'east',
        name: '东',
        sites: [
          { id: 'lake', name: '湖' },
          { id: 'hill', name: '山' },
        ],
      },
      { id: 'west', name: '西' },
    ];
    const byUnit = [
      { unit: 'lake', target: 4, actual: 3 },
      { unit: 'hill', target: 6, actual: 4 },
      { unit: 'west', actual: 2 },
    ];
    const evaluation = one({ byUnit }, { areas });
    expect(told(evaluation, `${AT}.byUnit.east.rate`)).toMatchObject({
      value: 70,
      symbols: '7 / 10 x 100',
      exact: '70/1',
      rounding: TWO,
    });
    expect(told(evaluation, `${AT}.byUnit.east.actual`)).toMatchObject({ value: 7, basis: 'convention' });
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
      { areas },
    );
    expect(told(oneSite, `${AT}.byUnit.east.target`)).toMatchObject({ value: null, exact: null });
  });
});

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
    expect(told(evaluation, 'survey.awarenessRate')).toMatchObject({
      value: 83.33,
      symbols: '50 / 60 x 100',
      exact: '250/3',
    });
    expect(told(evaluation, 'survey.sampled')).toMatchObject({ value: 60, basis: 'given' });
    const none = evaluateJson(caseInput({ survey: { sampled: 0, satisfied: 0 } }));
    expect(told(none, 'survey.satisfactionRate')).toMatchObject({ value: null, exact: null, rounding: null });
  });

  it('a rule of which a scheme says nothing is a convention', () => {
    const scheme = { ...published.scheme, rules: {} };
    expect(explain({ ...published, scheme }, 'total')).toMatchObject({ basis: 'convention', source: null });
  });
});
