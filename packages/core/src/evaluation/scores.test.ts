import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from './evaluate.js';

describe('an evaluation that is not complete', () => {
  const ids = ['oversight', 'purchaser', 'supervision-centre', 'third-party'];
  const withScores = (...scores: (number | undefined)[]) =>
    evaluateJson(
      caseInput({
        parties: scores.flatMap((awarded, index) => (awarded === undefined ? [] : [{ id: ids[index], awarded }])),
      }),
    );

  it('has no total and no grade, but the totals and grades still possible', () => {
    expect(withScores(9.8, 19.8, 14.9, undefined)).toMatchObject({
      complete: false,
      total: null,
      grade: null,
      range: { min: 44.5, max: 99.5, grades: ['excellent', 'good', 'qualified', 'unqualified'] },
    });
  });

  it('spans bands from their lower bounds on', () => {
    expect(withScores(undefined, 20, 15, 45).range).toEqual({ min: 80, max: 90, grades: ['excellent', 'good'] });
    expect(withScores(undefined, 20, 15, 44.99).range).toEqual({
      min: 79.99,
      max: 89.99,
      grades: ['good', 'qualified'],
    });
  });

  it('is all open without any score', () => {
    expect(withScores().range).toEqual({ min: 0, max: 100, grades: ['excellent', 'good', 'qualified', 'unqualified'] });
  });
});

describe('grades', () => {
  const total = (thirdParty: number, changes: Record<string, unknown> = {}) =>
    evaluateJson(
      caseInput({
        parties: [...publishedScores().slice(0, 3), { id: 'third-party', awarded: thirdParty }],
        ...changes,
      }),
    );

  it('need 45.50 from the third party to be excellent beside 44.50', () => {
    expect(total(45.5)).toMatchObject({ total: 90, grade: { id: 'excellent' } });
    expect(total(45.49)).toMatchObject({ total: 89.99, grade: { id: 'good' } });
    expect(total(45.51)).toMatchObject({ total: 90.01, grade: { id: 'excellent' } });
  });

  it('are capped by a veto, the points are not', () => {
    const scheme = {
      extends: 'guangzhou-2023',
      vetoes: [
        { id: 'lapse', label: '重大疏漏', capGrade: 'qualified' },
        { id: 'fraud', label: '弄虚作假', capGrade: 'unqualified' },
      ],
    };
    const vetoed = total(49.23, { scheme, vetoes: [{ id: 'lapse', evidence: '台账缺失' }] });
    expect(vetoed).toMatchObject({
      total: 93.73,
      grade: { id: 'qualified' },
      range: { min: 93.73, max: 93.73, grades: ['qualified'] },
      veto: { id: 'lapse', label: { 'zh-CN': '重大疏漏' }, evidence: '台账缺失', capGrade: 'qualified', lowered: true },
    });
    const both = total(49.23, {
      scheme,
      vetoes: [
        { id: 'lapse', evidence: '一' },
        { id: 'fraud', evidence: '二' },
      ],
    });
    expect(both).toMatchObject({ grade: { id: 'unqualified' }, veto: { id: 'fraud', lowered: true } });
    // 62 points are qualified anyway, 50 less than that.
    expect(total(17.5, { scheme, vetoes: [{ id: 'lapse', evidence: '一' }] })).toMatchObject({
      total: 62,
      grade: { id: 'qualified' },
      veto: { lowered: false },
    });
    expect(total(5.5, { scheme, vetoes: [{ id: 'lapse', evidence: '一' }] })).toMatchObject({
      total: 50,
      grade: { id: 'unqualified' },
      veto: { lowered: false },
    });
    expect(total(49.23, { scheme })).not.toHaveProperty('veto');
  });

  it('still possible are capped by a veto, too', () => {
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '重大疏漏', capGrade: 'qualified' }] };
    const open = evaluateJson(
      caseInput({ scheme, vetoes: [{ id: 'lapse', evidence: '一' }], parties: publishedScores().slice(0, 3) }),
    );
    expect(open).toMatchObject({
      grade: null,
      range: { grades: ['qualified', 'unqualified'] },
      veto: { id: 'lapse', lowered: false },
    });
  });

  it('are none inside a gap between published bands', () => {
    const parties = [{ id: 'all', label: '全部', share: 100 }];
    const scheme = { extends: 'shenzhen-2021-bands', parties };
    const at = (awarded: number) => evaluateJson(caseInput({ scheme, parties: [{ id: 'all', awarded }] }));
    expect(at(89)).toMatchObject({ grade: { id: 'good' }, discrepancies: [] });
    expect(at(89.01)).toMatchObject({
      total: 89.01,
      grade: null,
      range: { grades: [] },
      discrepancies: [{ code: 'band-gap' }],
    });
    expect(at(89.99)).toMatchObject({ grade: null, discrepancies: [{ code: 'band-gap' }] });
    expect(at(90)).toMatchObject({ grade: { id: 'excellent' }, discrepancies: [] });
  });

  it('may be five', () => {
    const scheme = schemeInput({
      bands: [
        { id: 'a-plus', label: 'A+', min: 95 },
        { id: 'a', label: 'A', min: 85 },
        { id: 'a-minus', label: 'A-', min: 80 },
        { id: 'b-plus', label: 'B+', min: 70 },
        { id: 'b', label: 'B', min: 0 },
      ],
    });
    const at = (town: number) =>
      evaluateJson(
        caseInput({
          scheme,
          parties: [
            { id: 'town', awarded: town },
            { id: 'experts', awarded: 60 },
          ],
        }),
      ).grade?.label.en;
    expect([40, 35, 34.99, 24.99, 19.99, 9.99].map(at)).toEqual(['A+', 'A+', 'A', 'A-', 'B+', 'B']);
  });
});

describe('a rubric in a case', () => {
  const rubric = {
    id: 'root',
    label: '总',
    points: 40,
    children: [
      { id: 'closed', label: '结案', points: 20, rule: { kind: 'linear', indicator: 'casework-closed', full: 100 } },
      { id: 'team', label: '团队', points: 20, rule: { kind: 'direct' } },
    ],
  };
  const label = '结案';
  const indicators = [{ id: 'casework-closed', label, unit: '个', target: 55, actual: 49 }];

  it("takes the case's indicators", () => {
    const parties = [{ id: 'experts', rubric: { team: 15 } }];
    const evaluation = evaluateJson(caseInput({ scheme: rubricScheme(rubric), indicators, parties }));
    // (20 x 49 / 55 + 15) / 40 x 100 = 82.0454…
    expect(evaluation).toMatchObject({ total: 82.05, complete: true });
    expect(evaluation.parties[0]?.rubric?.children?.map((leaf) => leaf.awarded)).toEqual([17.818182, 15]);
  });

  it('is open where the case does not have the indicator', () => {
    const parties = [{ id: 'experts', rubric: { team: 15 } }];
    expect(evaluateJson(caseInput({ scheme: rubricScheme(rubric), parties }))).toMatchObject({
      total: null,
      range: { min: 37.5, max: 87.5 },
    });
  });

  it('is scored by those of the panel who were not recused', () => {
    const evaluation = evaluateJson(
      caseInput({
        scheme: rubricScheme(rubric, { aggregate: 'trimmed-mean' }),
        indicators,
        engagement: { panel: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) => ({ id, recused: id === 'e6' })) },
        parties: [
          {
            id: 'experts',
            panelScores: [20, 2, 16, 18, 14, 0].map((team, index) => ({
              evaluator: `e${index + 1}`,
              rubric: { team },
            })),
          },
        ],
      }),
    );
    // Of 20, 2, 16, 18, 14 the highest and lowest go: 16; (17.8181… + 16) / 40 x 100 = 84.5454…
    expect(evaluation.total).toBe(84.55);
    expect(evaluation.parties[0]?.rubric?.children?.[1]).toMatchObject({ awarded: 16, spread: 18 });
  });
});
