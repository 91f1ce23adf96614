import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';
import { figuresOf } from './figureAt.js';

const real: unknown = JSON.parse(
  readFileSync(new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
);
const published = evaluateJson(real);

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
    ['indicators.casework-closed.outlook.monthsLeft', 1.5, 'max(0, 12 - 10.5)', '3/2', TWO, 'convention'],
    ['indicators.casework-closed.outlook.projected', 56, '49 / 10.5 x 12', '56/1', TWO, 'convention'],
    ['indicators.casework-closed.target', 55, '55', '55/1', null, 'given'],
    ['indicators.casework-closed.actual', 49, '49', '49/1', null, 'given'],
    ['indicators.casework-closed.status', 'on-pace', '48.13 <= 49 < 55', null, null, 'convention'],
    ['indicators.client-files.status', 'exceeded', '1112 > 1100', null, null, 'convention'],
    ['indicators.casework-opened.byUnit.area-4.actual', 25, '25', '25/1', null, 'given'],
    ['indicatorSummary.on-pace', 1, 'casework-closed: 1', '1/1', null, 'convention'],
    ['indicatorSummary.behind', 0, '–: 0', '0/1', null, 'convention'],
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
    expect(told(published, 'indicators.casework-closed.outlook.neededPerMonth')).toEqual({
      value: 4,
      symbols: '6 / 1.5',
      exact: '4/1',
      rounding: TWO,
      basis: 'convention',
      inputs: ['indicators.casework-closed.outlook.remaining', 'period.monthsLeft'],
    });
  });

  it('every figure, verdict and word, each with a label, and every input with its own value', () => {
    const figures = [...figuresOf(published)];
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
    expect(told(published, 'complete')).toMatchObject({ value: true, exact: null });
    expect(told(published, 'range.min')).toMatchObject({ value: 93.73, basis: 'sourced' });
    expect(told(published, 'range.grades.0').value).toBe('excellent');
  });

  it('refuses a path that is no text', () => {
    for (const path of [undefined, null, 5, ['total']]) {
      const { issues } = errorOf(() => explain(published, path as never));
      expect(issues).toMatchObject([
        { code: 'invalid-type', path: ['path'], expected: 'a path, as a text', params: { kind: 'text' } },
      ]);
    }
  });

  it('no figure that is not there, naming the nearest that is', () => {
    const error = errorOf(() => explain(published, 'indicators.client-fils.rate'));
    expect(error.issues[0]).toMatchObject({
      code: 'unknown-reference',
      pathText: 'path',
      expected:
        'the path of a figure, such as indicators.client-files.rate; the nearest is "indicators.client-files.rate"',
      params: { id: 'indicators.client-fils.rate', nearest: 'indicators.client-files.rate' },
    });
    const far = errorOf(() => explain(published, 'nothing like it at all')).issues[0];
    expect(far?.expected).toBe('the path of a figure, such as indicators.client-files.rate');
    expect(far?.params).toStrictEqual({ id: 'nothing like it at all' });
    for (const path of ['', 'indicators', 'period', 'constructor.name', 'indicators.client-files.rate.x']) {
      expect(errorOf(() => explain(published, path)).code, path).toBe('unknown-reference');
    }
  });

  it('no figure that evaluations do not have, so that a new one must be listed', () => {
    const period = { ...published.period, paceIndex: 3.2 };
    const others = { ...published, period, constructor: 1, pace: 2 };
    for (const path of ['period.paceIndex', 'constructor', 'pace', 'scheme.pace']) {
      expect(
        errorOf(() => explain({ ...others, scheme: { ...published.scheme, pace: 1 } } as never, path)).code,
        path,
      ).toBe('unknown-reference');
    }
  });

  it('a rule of which a scheme says nothing is a convention', () => {
    const scheme = { ...published.scheme, rules: {} };
    expect(explain({ ...published, scheme }, 'total')).toMatchObject({ basis: 'convention', source: null });
  });
});
