import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { parseCase } from '../cases/parseCase.js';
import { evaluate, evaluateJson } from './evaluate.js';

const real: unknown = JSON.parse(
  readFileSync(new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
);

describe('the case of the published report', () => {
  const evaluation = evaluateJson(real);

  it('counts 10.5 months of 12 and 87.50 % progress', () => {
    expect(evaluation.period).toEqual({
      start: '2024-03-28',
      end: '2025-01-31',
      agreement: { start: '2024-03-28', end: '2025-03-27' },
      assessedMonths: 10.5,
      termMonths: 12,
      progress: 87.5,
      monthsLeft: 1.5,
      convention: 'half-month',
    });
  });

  it('prints the sixteen rates of the report, each with its status', () => {
    expect(evaluation.indicators.map(({ id, target, rate, status }) => [id, target, rate, status])).toEqual([
      ['client-files', 1100, 101.09, 'exceeded'],
      ['phone-visits', 10000, 116.65, 'exceeded'],
      ['home-visits', 1400, 153.29, 'exceeded'],
      ['casework-opened', 60, 100, 'met'],
      ['casework-sessions', 360, 131.94, 'exceeded'],
      ['casework-closed', 55, 89.09, 'on-pace'],
      ['professional-groups', 9, 100, 'met'],
      ['professional-group-sessions', 54, 100, 'met'],
      ['professional-group-attendances', 432, 114.12, 'exceeded'],
      ['interest-groups', 6, 100, 'met'],
      ['interest-group-sessions', 36, 100, 'met'],
      ['interest-group-attendances', 288, 146.53, 'exceeded'],
      ['large-events', 4, 150, 'exceeded'],
      ['large-event-attendances', 320, 1470, 'exceeded'],
      ['community-events', 28, 207.14, 'exceeded'],
      ['community-event-attendances', 560, 582.86, 'exceeded'],
    ]);
    expect(evaluation.indicatorSummary).toEqual({ exceeded: 10, met: 5, 'on-pace': 1, behind: 0, 'no-target': 0 });
  });

  it('adds the four scores to 93.73, excellent', () => {
    expect(
      evaluation.parties.map(({ id, share, awarded, ratio, input }) => [id, share, awarded, ratio, input]),
    ).toEqual([
      ['oversight', 10, 9.8, 98, 'awarded'],
      ['purchaser', 20, 19.8, 99, 'awarded'],
      ['supervision-centre', 15, 14.9, 99.33, 'awarded'],
      ['third-party', 55, 49.23, 89.51, 'awarded'],
    ]);
    expect(evaluation).toMatchObject({
      total: 93.73,
      grade: { id: 'excellent', label: { 'zh-CN': '优秀', en: 'Excellent' } },
      complete: true,
      range: { min: 93.73, max: 93.73, grades: ['excellent'] },
    });
  });

  it('finds what differs in it, and nothing else', () => {
    expect(evaluation.discrepancies.map(({ code, path, stated, expected }) => [code, path, stated, expected])).toEqual([
      ['mention-mismatch', 'stated.mentions.0', 1149, 1112],
      ['mention-mismatch', 'stated.mentions.2', 11655, 11665],
      ['name-mismatch', 'stated.names.0', '广州启创社会工作服务中心', '广州市启创社会工作服务中心'],
      ['rate-outlier', 'indicators.large-event-attendances.rate', 1470, 300],
      ['rate-outlier', 'indicators.community-event-attendances.rate', 582.86, 300],
      ['target-derived', 'indicators', null, null],
    ]);
  });

  it('judges no standard without a threshold, and knows area 4 from its own figures', () => {
    expect(evaluation.compliance).toMatchObject([
      { id: 'continuing-education', measured: 7.4, threshold: null, verdict: 'not-judged' },
    ]);
    const opened = evaluation.indicators.find((indicator) => indicator.id === 'casework-opened');
    expect(opened?.byUnit).toEqual([
      { id: 'area-4', kind: 'area', name: '片区4', target: null, actual: 25, rate: null, declared: true },
    ]);
  });

  it('is plain JSON and says what computed it', () => {
    expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
    expect(evaluation.provenance.package).toMatch(/^@sw-eval\/core@/);
    expect(evaluation.provenance.schemeVersion).toBe('guangzhou-2023@1');
  });
});

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

describe('other schemes', () => {
  it('have 1000 points', () => {
    const bands = [
      { id: 'excellent', label: '优秀', min: 900 },
      { id: 'other', label: '其他', min: 0 },
    ];
    const evaluation = evaluateJson(
      caseInput({
        scheme: { extends: 'guangzhou-2019', bands },
        parties: [
          { id: 'professional', raw: 92.95 },
          { id: 'purchaser', awarded: 180.1 },
          { id: 'oversight', awarded: 69.25 },
        ],
      }),
    );
    // 700 x 92.95 / 100 = 650.65; together exactly 900.
    expect(evaluation).toMatchObject({ total: 900, grade: { id: 'excellent' }, complete: true });
    expect(evaluation.provenance.schemeVersion).toBe('guangzhou-2019@1 (extended)');
  });

  it('have 12 parties', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `party-${index}`);
    const scheme = schemeInput({ totalPoints: 120, parties: ids.map((id) => ({ id, label: id, share: 10 })) });
    const evaluation = evaluateJson(caseInput({ scheme, parties: ids.map((id) => ({ id, awarded: 8.1 })) }));
    // As floating-point numbers twelve times 8.1 come to 97.19999999999997.
    expect(evaluation).toMatchObject({ total: 97.2, complete: true });
    expect(evaluation.parties).toHaveLength(12);
  });

  it('have no parties, only standards that are met or not', () => {
    const scheme = {
      id: 'outputs',
      title: '产出标准',
      compliance: [
        { id: 'sessions', label: '节数', unit: '节', threshold: 50 },
        { id: 'visits', label: '探访', threshold: 100 },
        { id: 'plans', label: '计划', threshold: 10 },
      ],
    };
    const evaluation = evaluateJson(
      caseInput({
        scheme,
        compliance: [
          { id: 'sessions', measured: 50 },
          { id: 'visits', measured: 99 },
        ],
      }),
    );
    expect(evaluation).toMatchObject({
      parties: [],
      total: null,
      grade: null,
      complete: true,
      range: null,
      discrepancies: [],
    });
    expect(evaluation.compliance.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['sessions', 'met'],
      ['visits', 'not-met'],
      ['plans', 'not-judged'],
    ]);
  });

  it('have no parties and no vetoes that lower anything', () => {
    const scheme = schemeInput({ parties: [], vetoes: [{ id: 'fraud', label: '造假', capGrade: 'fail' }] });
    const evaluation = evaluateJson(caseInput({ scheme, vetoes: [{ id: 'fraud', evidence: '查实' }] }));
    expect(evaluation).toMatchObject({ total: null, grade: null, veto: { id: 'fraud', lowered: false } });
  });

  it('have parties of the scheme that the case does not name', () => {
    const evaluation = evaluateJson(caseInput({ scheme: schemeInput(), parties: [{ id: 'town', awarded: 30 }] }));
    expect(evaluation.parties).toMatchObject([
      { id: 'town', awarded: 30 },
      { id: 'experts', awarded: null, input: 'none' },
    ]);
    expect(evaluation.range).toEqual({ min: 30, max: 90, grades: ['pass', 'fail'] });
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

describe('evaluate', () => {
  it('takes over the stage, the station, the target basis and the survey', () => {
    const input = caseInput({
      stage: 'mid-term',
      targetBasis: 'period',
      station: { name: '站', operator: '机构' },
      survey: { sampled: 60, satisfied: 58 },
    });
    expect(evaluateJson(input)).toMatchObject({
      stage: 'mid-term',
      station: { name: '站', operator: '机构' },
      targetBasis: 'period',
      survey: { satisfactionRate: 96.67 },
    });
    expect(evaluateJson(caseInput())).toMatchObject({ station: { name: '示例社工服务站' }, targetBasis: 'term' });
    expect(evaluateJson(caseInput())).not.toHaveProperty('survey');
    expect(evaluateJson(caseInput()).station).not.toHaveProperty('operator');
  });

  it('keeps what became of advice and what objections changed', () => {
    const evaluation = evaluateJson(
      caseInput({
        followUps: [{ recommendation: '健全制度', status: 'resolved', note: '已办' }],
        objections: [
          {
            by: 'station',
            text: '有异议',
            response: '采纳',
            changes: [{ path: 'parties.oversight.awarded', from: 9.7, to: 9.8 }],
          },
          { by: 'station', text: '又', changes: [{ path: 'a' }] },
          { by: 'station', text: '再' },
        ],
      }),
    );
    expect(evaluation.followUps).toEqual([{ recommendation: '健全制度', status: 'resolved' }]);
    expect(evaluation.objections).toEqual([
      { by: 'station', changes: [{ path: 'parties.oversight.awarded', from: 9.7, to: 9.8 }] },
      { by: 'station', changes: [{ path: 'a', from: null, to: null }] },
      { by: 'station', changes: [] },
    ]);
    expect(evaluateJson(caseInput())).not.toHaveProperty('followUps');
    expect(evaluateJson(caseInput())).not.toHaveProperty('objections');
  });

  it('changes no figure for another order of parties or indicators', () => {
    const indicators = [
      { id: 'home-visits', target: 1400, actual: 2146 },
      { id: 'client-files', target: 1100, actual: 1112 },
    ];
    const one = evaluateJson(caseInput({ indicators, parties: publishedScores() }));
    const other = evaluateJson(
      caseInput({ indicators: [...indicators].reverse(), parties: publishedScores().reverse() }),
    );
    expect(other).toEqual(one);
  });

  it('carries the scheme whole, so that an evaluation can be regraded alone', () => {
    const evaluation = evaluateJson(caseInput({ scheme: schemeInput() }));
    expect(evaluation.scheme).toMatchObject({
      id: 'two-parties',
      version: '1',
      monthConvention: 'half-month',
      outlierRate: 300,
    });
    expect(evaluation.provenance.schemeVersion).toBe('two-parties@1');
  });

  it('leaves the case as it is', () => {
    const c = parseCase(real);
    const before = JSON.stringify(c);
    evaluate(c);
    expect(JSON.stringify(c)).toBe(before);
  });

  it('refuses a case whose scheme is none', () => {
    expect(errorOf(() => evaluate({ ...parseCase(caseInput()), scheme: 'nowhere' })).code).toBe('unknown-scheme');
  });
});

describe('evaluateJson', () => {
  it('throws every issue at once', () => {
    const error = errorOf(() => evaluateJson({ version: 1, stage: 'final', scheme: 'x' }));
    expect(error.issues.map((issue) => issue.code)).toContain('unknown-scheme');
    expect(error.issues.length).toBeGreaterThan(4);
  });
});
