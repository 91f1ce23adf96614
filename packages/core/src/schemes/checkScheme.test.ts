import { describe, expect, it } from 'vitest';
import { rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { worded } from '../../testing/issuesOf.js';
import { resolveScheme } from './resolveScheme.js';

const codes = (input: unknown) =>
  resolveScheme(input)
    .issues.map(worded)
    .map((issue) => `${issue.code} ${issue.pathText}`);
const scheme = (changes: Record<string, unknown>) => codes(schemeInput(changes));

describe('ids of a scheme', () => {
  it('stand once in each list', () => {
    const twice = [
      { id: 'a', label: 'A' },
      { id: 'a', label: 'B' },
    ];
    expect(scheme({ parties: twice.map((party) => ({ ...party, share: 50 })) })).toEqual([
      'duplicate-id parties[1](a).id',
    ]);
    expect(
      scheme({
        bands: [
          { id: 'a', label: 'A', min: 60 },
          { id: 'a', label: 'B', min: 0 },
        ],
      }),
    ).toEqual(['duplicate-id bands[1](a).id']);
    expect(scheme({ indicators: twice.map((indicator) => ({ ...indicator, unit: '个' })) })).toEqual([
      'duplicate-id indicators[1](a).id',
    ]);
    expect(scheme({ compliance: twice })).toEqual(['duplicate-id compliance[1](a).id']);
    expect(scheme({ vetoes: twice.map((veto) => ({ ...veto, capGrade: 'fail' })) })).toEqual([
      'duplicate-id vetoes[1](a).id',
    ]);
    expect(scheme({ parties: [{ id: 'p', label: 'P', share: 100, sections: twice }] })).toEqual([
      'duplicate-id parties[0](p).sections[1](a).id',
    ]);
  });
});

describe('shares', () => {
  const parties = (...shares: number[]) => shares.map((share, index) => ({ id: `p${index}`, label: 'P', share }));

  it('add up to the total, exactly', () => {
    expect(scheme({ parties: parties(33.3, 33.3, 33.4) })).toEqual([]);
    expect(scheme({ parties: parties(33.3, 33.3, 33.3) })).toEqual(['shares-total parties']);
    expect(scheme({ parties: parties(99.99) })).toEqual(['shares-total parties']);
    expect(scheme({ parties: parties(100.01) })).toEqual(['shares-total parties']);
    expect(scheme({ parties: parties(400, 600), totalPoints: 1000 })).toEqual([]);
    expect(scheme({ parties: [], totalPoints: 7 })).toEqual([]);
    // 0.1 + 0.2 is not 0.3 in floating point.
    expect(scheme({ parties: parties(0.1, 0.2), totalPoints: 0.3 })).toEqual([]);
  });

  it('say what they add up to', () => {
    expect(resolveScheme(schemeInput({ parties: parties(40, 50) })).issues[0]?.params).toEqual({ sum: 90, total: 100 });
  });
});

describe('bands', () => {
  const bands = (...bounds: [min: number, max?: number][]) =>
    scheme({
      bands: bounds.map(([min, max], index) => ({
        id: `b${index}`,
        label: 'B',
        min,
        ...(max !== undefined && { max }),
      })),
    });

  it('do not begin alike', () => {
    expect(bands([60], [0])).toEqual([]);
    expect(bands([0], [60], [60])).toEqual(['out-of-range bands[2](b2).min']);
  });

  it('end at or after their beginning, and before the next begins', () => {
    expect(bands([90, 100], [80, 89], [0, 79])).toEqual([]);
    expect(bands([90, 90])).toEqual([]);
    expect(bands([90, 89.99])).toEqual(['out-of-range bands[0](b0).max']);
    expect(bands([90], [80, 89.99])).toEqual([]);
    expect(bands([90], [80, 90])).toEqual(['out-of-range bands[1](b1).max']);
    expect(bands([80, 95], [90])).toEqual(['out-of-range bands[0](b0).max']);
  });
});

describe('vetoes and formulas', () => {
  it('refer to bands and indicators of the scheme', () => {
    expect(scheme({ vetoes: [{ id: 'v', label: 'V', capGrade: 'fail' }] })).toEqual([]);
    expect(scheme({ vetoes: [{ id: 'v', label: 'V', capGrade: 'bad' }] })).toEqual([
      'unknown-reference vetoes[0](v).capGrade',
    ]);
    const indicators = (of: string) => [
      { id: 'groups', label: '小组', unit: '个' },
      { id: 'sessions', label: '节数', unit: '节', targetFormula: { times: 6, of } },
    ];
    expect(scheme({ indicators: indicators('groups') })).toEqual([]);
    expect(scheme({ indicators: indicators('group') })).toEqual([
      'unknown-reference indicators[1](sessions).targetFormula.of',
    ]);
  });
});

describe('a rubric', () => {
  const AT = 'parties[0](experts).rubric';
  const leaf = (id: string, points: number, rule: unknown = { kind: 'direct' }) => ({ id, label: id, points, rule });
  const rubric = (root: Record<string, unknown>) => codes(rubricScheme(root));
  const ruled = (rule: unknown) => rubric(leaf('root', 10, rule));
  const parent = (points: number, ...children: unknown[]) => ({ id: 'root', label: '总', points, children });

  it('has parents that are the sum of their children', () => {
    expect(rubric(parent(10, leaf('a', 4), leaf('b', 6)))).toEqual([]);
    expect(rubric(parent(10, leaf('a', 4), leaf('b', 5.99)))).toEqual([`shares-total ${AT}.children`]);
    expect(rubric(parent(0.3, leaf('a', 0.1), leaf('b', 0.2)))).toEqual([]);
  });

  it('has a rule at every leaf and none beside children', () => {
    expect(rubric({ id: 'root', label: '总', points: 10 })).toEqual([`missing ${AT}.rule`]);
    expect(rubric({ id: 'root', label: '总', points: 10, children: [] })).toEqual([`missing ${AT}.rule`]);
    expect(rubric({ ...parent(4, leaf('a', 4)), rule: { kind: 'direct' } })).toEqual([`unknown-key ${AT}.rule`]);
  });

  it('has points, and ids that stand once', () => {
    expect(rubric(leaf('root', 0))).toEqual([`out-of-range ${AT}.points`]);
    expect(rubric(parent(8, leaf('a', 4), leaf('a', 4)))).toEqual([`duplicate-id ${AT}.children[1](a).id`]);
    expect(rubric(parent(4, { ...parent(4, leaf('a', 4)), id: 'root' }))).toEqual([
      `duplicate-id ${AT}.children[0](root).id`,
    ]);
  });

  it("has tiers of at most the leaf's points", () => {
    const tiers = (...points: number[]) =>
      ruled({ kind: 'tiers', indicator: 'x', tiers: points.map((value, index) => ({ min: index, points: value })) });
    expect(tiers(0, 10)).toEqual([]);
    expect(tiers(0, 10.01)).toEqual([`out-of-range ${AT}.rule.tiers[1].points`]);
  });

  it('is full at a rate above 0', () => {
    expect(ruled({ kind: 'linear', indicator: 'x', full: 0.01 })).toEqual([]);
    expect(ruled({ kind: 'linear', indicator: 'x', full: 0 })).toEqual([`out-of-range ${AT}.rule.full`]);
  });

  it("has checklists of at most the leaf's points, each item once", () => {
    const checklist = (...items: [id: string, points: number][]) =>
      ruled({ kind: 'checklist', items: items.map(([id, points]) => ({ id, label: id, points })) });
    expect(checklist(['a', 4], ['b', 6])).toEqual([]);
    expect(checklist(['a', 4], ['b', 5])).toEqual([]);
    expect(checklist(['a', 4], ['b', 6.01])).toEqual([`shares-total ${AT}.rule.items`]);
    expect(checklist(['a', 4], ['a', 4])).toEqual([`duplicate-id ${AT}.rule.items[1](a).id`]);
  });

  it.each([{ kind: 'direct' }, { kind: 'threshold', min: 6 }, { kind: 'deduct', each: 2 }])(
    'may have the rule %j',
    (rule) => {
      expect(ruled(rule)).toEqual([]);
    },
  );
});
