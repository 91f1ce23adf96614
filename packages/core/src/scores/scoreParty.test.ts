import { describe, expect, it } from 'vitest';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import type { CaseParty } from '../schemas/caseSchema.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { SchemeParty } from '../schemas/schemeSchema.js';
import { ratioOf, scoreParty } from './scoreParty.js';

const label = { 'zh-CN': '专家', en: 'Experts' };
const leaf = (id: string): RubricNode => ({ id, label, points: 4, rule: { kind: 'direct' } });
const rubric: RubricNode = { id: 'root', label, points: 8, children: [leaf('a'), leaf('b')] };
const party: SchemeParty = { id: 'experts', label, share: 55 };

function score(given: Partial<CaseParty> | undefined, of: SchemeParty = party, recused: string[] = []) {
  const whole = given === undefined ? undefined : { id: 'experts', ...given };
  return scoreParty(of, whole, new Set(recused), TWO_DECIMALS_HALF_UP, () => undefined);
}

describe('scoreParty', () => {
  it('takes awarded points as they are', () => {
    expect(score({ awarded: 49.23 })).toEqual({
      result: { id: 'experts', label, share: 55, awarded: 49.23, ratio: 89.51, input: 'awarded' },
      min: 49.23,
      max: 49.23,
    });
  });

  it('brings raw points to the share', () => {
    expect(score({ raw: 89.5 }).result).toEqual({
      id: 'experts',
      label,
      share: 55,
      awarded: 49.23,
      ratio: 89.51,
      input: 'raw',
      raw: 89.5,
      rawMax: 100,
    });
    expect(score({ raw: 4, rawMax: 5 }).result).toMatchObject({ awarded: 44, raw: 4, rawMax: 5 });
  });

  it('has no score where none is given, and can still get its share', () => {
    const expected = {
      result: { id: 'experts', label, share: 55, awarded: null, ratio: null, input: 'none' },
      min: 0,
      max: 55,
    };
    expect(score(undefined)).toEqual(expected);
    expect(score({ strengths: ['好'] })).toEqual(expected);
    expect(score(undefined, { ...party, rubric })).toEqual(expected);
    expect(score({ rubric: { a: 1 } })).toEqual(expected);
  });

  it('scales a rubric to the share, rounded once', () => {
    // 7.25 of 8, of 55: 49.84375.
    const { result, min, max } = score({ rubric: { a: 4, b: 3.25 } }, { ...party, rubric });
    expect(result).toMatchObject({ awarded: 49.84, ratio: 90.62, input: 'rubric', rubric: { awarded: 7.25 } });
    expect(result).not.toHaveProperty('aggregate');
    expect([min, max]).toEqual([49.84, 49.84]);
  });

  it('knows of a rubric in part what it can still come to', () => {
    // 4 of 8 known, 4 open: 27.5 to 55.
    const { result, min, max } = score({ rubric: { a: 4 } }, { ...party, rubric });
    expect(result).toMatchObject({ awarded: null, ratio: null, input: 'rubric' });
    expect([min, max]).toEqual([27.5, 55]);
    expect(score({ rubric: { a: 1 } }, { ...party, rubric })).toMatchObject({ min: 6.88, max: 34.38 });
  });
});

describe('a panel', () => {
  const panelScores = [
    { evaluator: 'e1', rubric: { a: 4, b: 4 } },
    { evaluator: 'e2', rubric: { a: 2, b: 4 } },
    { evaluator: 'e3', rubric: { a: 0, b: 0 } },
  ];

  it("takes each leaf's mean unless the scheme says otherwise", () => {
    // a: 2, b: 8/3; 14/3 of 8, of 55: 32.0833…
    expect(score({ panelScores }, { ...party, rubric }).result).toMatchObject({
      awarded: 32.08,
      input: 'panel',
      aggregate: 'mean',
    });
    // a: 2, b: 4; 6 of 8.
    expect(score({ panelScores }, { ...party, rubric, aggregate: 'median' }).result).toMatchObject({
      awarded: 41.25,
      aggregate: 'median',
    });
  });

  it('leaves out who was recused', () => {
    expect(score({ panelScores }, { ...party, rubric }, ['e3']).result).toMatchObject({
      awarded: 48.13, // 3 + 4 of 8
      rubric: {
        children: [
          { awarded: 3, spread: 2 },
          { awarded: 4, spread: 0 },
        ],
      },
    });
  });

  it('has no score where all were recused, or nobody scored', () => {
    const all = score({ panelScores }, { ...party, rubric }, ['e1', 'e2', 'e3']);
    expect(all).toMatchObject({
      result: { awarded: null, ratio: null, input: 'panel', aggregate: 'mean' },
      min: 0,
      max: 55,
    });
    expect(score({ panelScores: [] }, { ...party, rubric })).toMatchObject({
      result: { awarded: null },
      min: 0,
      max: 55,
    });
  });

  it('has no score where all were recused, even if the indicators decide everything', () => {
    const volume: RubricNode = {
      id: 'volume',
      label,
      points: 8,
      rule: { kind: 'linear', indicator: 'home-visits', full: 100 },
    };
    const volumes = () => ({ target: 10, actual: 5 });
    const given = { id: 'experts', panelScores: [{ evaluator: 'e1', rubric: {} }] };
    const of = { ...party, rubric: volume };
    expect(scoreParty(of, given, new Set(['e1']), TWO_DECIMALS_HALF_UP, volumes).result.awarded).toBeNull();
    expect(scoreParty(of, given, new Set(), TWO_DECIMALS_HALF_UP, volumes).result.awarded).toBe(27.5);
  });

  it('rounds nothing on the way: three thirds of one point are one', () => {
    const one = (id: string): RubricNode => ({ id, label, points: 2, rule: { kind: 'direct' } });
    const four: RubricNode = { id: 'root', label, points: 8, children: ['a', 'b', 'c', 'd'].map(one) };
    const sheets = ['e1', 'e2', 'e3'].map((evaluator, index) => {
      const value = index === 0 ? 1 : 0;
      return { evaluator, rubric: { a: value, b: value, c: value, d: 0 } };
    });
    // 1 of 8, of 1 point: 0.125 exactly. With rounded thirds it would stay below and print as 0.12.
    expect(score({ panelScores: sheets }, { ...party, share: 1, rubric: four }).result.awarded).toBe(0.13);
  });
});

describe('ratioOf', () => {
  it.each([
    [9.8, 10, 98],
    [19.8, 20, 99],
    [14.9, 15, 99.33],
    [49.23, 55, 89.51],
    [0, 10, 0],
  ])('%d of %d is %d %%', (awarded, share, ratio) => {
    expect(ratioOf(awarded, share)).toBe(ratio);
  });

  it('is null for a share of 0', () => {
    expect(ratioOf(0, 0)).toBeNull();
  });
});
