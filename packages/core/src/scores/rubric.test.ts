import { describe, expect, it } from 'vitest';
import { rounded } from '../numbers/fraction.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import { workRubric } from './rubric.js';

const label = { 'zh-CN': '项', en: 'item' };
const direct = (id: string, points: number): RubricNode => ({ id, label, points, rule: { kind: 'direct' } });
const volume: RubricNode = {
  id: 'volume',
  label,
  points: 10,
  rule: { kind: 'linear', indicator: 'home-visits', full: 100 },
};
const root = (...children: RubricNode[]): RubricNode => ({
  id: 'root',
  label,
  points: children.reduce((sum, child) => sum + child.points, 0),
  children,
});
const none = () => undefined;
const exact = { decimals: 6, mode: 'half-up' } as const;

describe('a rubric scored by one sheet', () => {
  it('adds up its leaves, over several levels', () => {
    const tree = root(direct('a', 4), { ...root(direct('b', 3), direct('c', 3)), id: 'group' });
    const { known, open, result } = workRubric(tree, [{ values: { a: 3.5, b: 2.25, c: 0.25 } }], 'mean', none);
    expect(rounded(known, exact)).toBe(6);
    expect(rounded(open, exact)).toBe(0);
    expect(result).toEqual({
      id: 'root',
      label,
      points: 10,
      awarded: 6,
      children: [
        { id: 'a', label, points: 4, awarded: 3.5, kind: 'direct', given: 3.5 },
        {
          id: 'group',
          label,
          points: 6,
          awarded: 2.5,
          children: [
            { id: 'b', label, points: 3, awarded: 2.25, kind: 'direct', given: 2.25 },
            { id: 'c', label, points: 3, awarded: 0.25, kind: 'direct', given: 0.25 },
          ],
        },
      ],
    });
  });

  it('keeps apart what is known and what is open', () => {
    const { known, open, result } = workRubric(
      root(direct('a', 4), direct('b', 3), volume),
      [{ values: { a: 4 } }],
      'mean',
      none,
    );
    expect(rounded(known, exact)).toBe(4);
    expect(rounded(open, exact)).toBe(13);
    expect(result.awarded).toBeNull();
    expect(result.children?.map((child) => child.awarded)).toEqual([4, null, null]);
  });

  it('may be one leaf', () => {
    expect(workRubric(direct('a', 4), [{ values: { a: 3 } }], 'mean', none).result).toEqual({
      id: 'a',
      label,
      points: 4,
      awarded: 3,
      kind: 'direct',
      given: 3,
    });
  });

  it('takes an empty list of children for none', () => {
    const leaf = { ...direct('a', 4), children: [] };
    expect(workRubric(leaf, [{ values: { a: 3 } }], 'mean', none).result.awarded).toBe(3);
  });

  it('has no kind for a leaf without a rule', () => {
    const { result } = workRubric({ id: 'a', label, points: 4 }, [{ values: {} }], 'mean', none);
    expect(result).toEqual({ id: 'a', label, points: 4, awarded: null });
  });

  it('is not led astray by the names of object members', () => {
    const { result } = workRubric(direct('constructor', 4), [{ values: {} }], 'mean', none);
    expect(result.awarded).toBeNull();
  });
});

describe('a rubric scored by a panel', () => {
  const sheets = [
    { evaluator: 'e1', values: { a: 4 } },
    { evaluator: 'e2', values: { a: 1.5 } },
    { evaluator: 'e3', values: { a: 3 } },
  ];

  it('shows the spread of each leaf and who gave what', () => {
    const { result } = workRubric(direct('a', 4), sheets, 'median', none);
    expect(result).toEqual({
      id: 'a',
      label,
      points: 4,
      awarded: 3,
      kind: 'direct',
      spread: 2.5,
      byEvaluator: [
        { evaluator: 'e1', given: 4, points: 4 },
        { evaluator: 'e2', given: 1.5, points: 1.5 },
        { evaluator: 'e3', given: 3, points: 3 },
      ],
    });
  });

  it('keeps what was given apart from the points it earned', () => {
    const leaf: RubricNode = { id: 'lapses', label, points: 4, rule: { kind: 'deduct', each: 1.5 } };
    const lapses = [
      { evaluator: 'e1', values: { lapses: 1 } },
      { evaluator: 'e2', values: { lapses: 3 } },
    ];
    expect(workRubric(leaf, lapses, 'mean', none).result).toMatchObject({
      awarded: 1.25,
      spread: 2.5,
      byEvaluator: [
        { evaluator: 'e1', given: 1, points: 2.5 },
        { evaluator: 'e2', given: 3, points: 0 },
      ],
    });
    const papers: RubricNode = {
      id: 'papers',
      label,
      points: 4,
      rule: { kind: 'checklist', items: [{ id: 'plan', label, points: 1 }] },
    };
    expect(workRubric(papers, [{ values: { papers: ['plan'] } }], 'mean', none).result).toMatchObject({
      given: ['plan'],
      awarded: 1,
    });
  });

  it('names no evaluators for a leaf that follows an indicator', () => {
    const { result } = workRubric(volume, sheets, 'mean', () => ({ target: 10, actual: 9 }));
    expect(result).toEqual({ id: 'volume', label, points: 10, awarded: 9, kind: 'linear', spread: 0 });
  });

  it('takes those who scored a leaf', () => {
    const { result } = workRubric(direct('a', 4), [...sheets, { evaluator: 'e4', values: {} }], 'mean', none);
    expect(result.awarded).toBe(2.833333);
    expect(result.byEvaluator).toHaveLength(3);
  });

  it('has no points where nobody scored', () => {
    expect(workRubric(direct('a', 4), [], 'mean', none).result.awarded).toBeNull();
  });

  it('adds means exactly: three thirds are one', () => {
    const thirds = ['e1', 'e2', 'e3'].map((evaluator, index) => {
      const value = index === 0 ? 1 : 0;
      return { evaluator, values: { a: value, b: value, c: value } };
    });
    const { known } = workRubric(root(direct('a', 1), direct('b', 1), direct('c', 1)), thirds, 'mean', none);
    expect(known.numerator).toBe(known.denominator);
  });
});
