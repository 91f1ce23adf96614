import { describe, expect, it } from 'vitest';
import { caseInput, leafOf, publishedScores, rubricOf, rubricScheme } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { pointsTo } from './pointsTo.js';

const aim = (grade: string, changes: Record<string, unknown> = {}) =>
  pointsTo(evaluateJson(caseInput({ parties: publishedScores(), ...changes })), grade);

describe('pointsTo, of indicators', () => {
  const rubric = rubricOf(
    leafOf('visits', 60, { kind: 'linear', indicator: 'home-visits', full: 100 }),
    leafOf('files', 20, {
      kind: 'tiers',
      indicator: 'client-files',
      tiers: [
        { min: 80, points: 10 },
        { min: 100, points: 20 },
      ],
    }),
    leafOf('team', 20, { kind: 'direct' }),
  );
  const bands = [
    { id: 'top', label: '上', min: 80 },
    { id: 'mid', label: '中', min: 60 },
    { id: 'low', label: '下', min: 0 },
  ];
  const scheme = { ...rubricScheme(rubric), bands };
  const own = { label: '项', unit: '个' };
  const indicators = [
    { id: 'home-visits', ...own, target: 200, actual: 100 },
    { id: 'client-files', ...own, target: 50, actual: 45 },
    { id: 'other', ...own, target: 50, actual: 45 },
  ];
  const input = { scheme, indicators, parties: [{ id: 'experts', rubric: { team: 20 } }] };

  it('says what volume would do, where the rubric says how it becomes points', () => {
    // 30 + 10 + 20 = 60 now. Of visits 50 points more x 200 / 60 = 166.67; of files at most 10 points more.
    expect(aim('top', input)).toMatchObject({
      distance: 20,
      indicators: [
        { id: 'home-visits', actual: 100, linked: true, needed: 167 },
        { id: 'client-files', linked: true, needed: null },
        { id: 'other', linked: false, needed: null },
      ],
    });
    expect(aim('mid', input).indicators.map((indicator) => indicator.needed)).toEqual([100, 40, null]);
    expect(aim('low', input).indicators.map((indicator) => indicator.needed)).toEqual([0, 0, null]);
  });

  it('goes by the decimals of the indicator', () => {
    const tenths = indicators.map((indicator) => ({ ...indicator, decimals: 1 }));
    expect(aim('top', { ...input, indicators: tenths }).indicators[0]?.needed).toBe(166.7);
  });

  it('links nothing where the party was not scored by its rubric', () => {
    const awarded = aim('top', { ...input, parties: [{ id: 'experts', awarded: 60 }] });
    expect(awarded.indicators.map((indicator) => indicator.linked)).toEqual([false, false, false]);
  });

  it('takes what is missing of scores in full, and says from where on the grade is safe', () => {
    // The team's 20 points are open: with them 50 of 80 are needed from visits and files, without them 60.
    const open = { ...input, parties: [{ id: 'experts', rubric: {} }] };
    expect(aim('mid', open).indicators).toMatchObject([
      { id: 'home-visits', linked: true, needed: 100, safe: 167 },
      { id: 'client-files', linked: true, needed: 40, safe: null },
      { id: 'other', linked: false, needed: null, safe: null },
    ]);
    expect(aim('mid', input).indicators.map(({ needed, safe }) => [needed, safe])).toEqual([
      [100, 100],
      [40, 40],
      [null, null],
    ]);
  });

  it('counts what a panel has given so far, and what it has not as open', () => {
    const engagement = { panel: [{ id: 'e1' }] };
    const given = (rubric: unknown) => ({
      ...input,
      engagement,
      parties: [{ id: 'experts', panelScores: [{ evaluator: 'e1', rubric }] }],
    });
    // As above: 30 + 10 from volumes, and the team's 20 points.
    const [whole, open] = [{ team: 20 }, {}].map((rubric) => aim('mid', given(rubric)).indicators);
    expect(whole?.map(({ needed, safe }) => [needed, safe])).toEqual([
      [100, 100],
      [40, 40],
      [null, null],
    ]);
    expect(open?.map(({ needed, safe }) => [needed, safe])).toEqual([
      [100, 167],
      [40, null],
      [null, null],
    ]);
    expect(aim('mid', given({})).parties[0]).toMatchObject({ needed: 60, safe: 60 });
  });

  it('counts no volume where all evaluators of a panel are recused', () => {
    const engagement = { panel: [{ id: 'e1', conflict: '亲属', recused: true }] };
    const parties = [{ id: 'experts', panelScores: [{ evaluator: 'e1', rubric: { team: 20 } }] }];
    expect(aim('top', { ...input, engagement, parties }).indicators[0]).toMatchObject({ needed: 0, safe: null });
  });

  it('knows nothing of a rubric whose scheme was lost on the way', () => {
    const whole = evaluateJson(caseInput({ ...input, parties: [{ id: 'experts', rubric: {} }] }));
    const parties = whole.scheme.parties.map(({ rubric: _, ...party }) => party);
    const lost = pointsTo({ ...whole, scheme: { ...whole.scheme, parties } }, 'top');
    expect(lost.parties[0]).toMatchObject({ needed: 80, safe: 80 });
    expect(lost.indicators[0]).toMatchObject({ linked: false });
  });

  it('says nothing where a veto blocks the grade', () => {
    const vetoed = { ...scheme, vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'low' }] };
    expect(
      aim('top', { ...input, scheme: vetoed, vetoes: [{ id: 'lapse', evidence: '一' }] }).indicators[0],
    ).toMatchObject({
      linked: true,
      needed: null,
    });
  });
});
