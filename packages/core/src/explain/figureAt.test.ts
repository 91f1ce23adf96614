import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { figureAt, figuresOf } from './figureAt.js';

const indicators = [{ id: 'home-visits', target: 10, actual: 9 }];
const evaluation = evaluateJson(caseInput({ indicators, parties: publishedScores() }));

describe('figureAt', () => {
  it('finds a figure by ids, with its pattern and the items on the way', () => {
    expect(figureAt(evaluation, 'indicators.home-visits.rate')).toEqual({
      value: 90,
      pattern: 'indicators.*.rate',
      items: [evaluation.indicators[0]],
    });
    expect(figureAt(evaluation, 'range.grades.0')).toMatchObject({ value: 'excellent', pattern: 'range.grades.*' });
    expect(figureAt(evaluation, 'total')).toEqual({ value: 93.73, pattern: 'total', items: [] });
  });

  it('takes a grade for its id', () => {
    expect(figureAt(evaluation, 'grade')?.value).toBe('excellent');
    expect(figureAt(evaluateJson(caseInput()), 'grade')?.value).toBeNull();
    expect(figureAt(evaluateJson(caseInput()), 'grade.label')).toBeUndefined();
  });

  it.each([
    '',
    'indicators',
    'indicators.home-visits',
    'indicators.nobody',
    'indicators.nobody.rate',
    'grade.label',
    'discrepancies.0.code',
    'total.value',
    'constructor',
    'period.start.length',
  ])('finds nothing at %j', (path) => {
    expect(figureAt(evaluation, path)).toBeUndefined();
  });
});

describe('figuresOf', () => {
  it('lists every number, word, truth value and null with its path', () => {
    expect([...figuresOf({ a: 1, list: [{ id: 'x', b: null }, 'text'], c: { d: true } })]).toEqual([
      { path: 'a', value: 1 },
      { path: 'list.x.id', value: 'x' },
      { path: 'list.x.b', value: null },
      { path: 'list.1', value: 'text' },
      { path: 'c.d', value: true },
    ]);
  });
});
