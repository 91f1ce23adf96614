import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
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
