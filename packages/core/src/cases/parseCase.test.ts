import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { codesOf, errorOf, issuesOf } from '../../testing/issuesOf.js';
import { parseCase, safeParseCase } from './parseCase.js';

const real: unknown = JSON.parse(
  readFileSync(new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
);

/** A case that uses every part of the format. */
const whole = caseInput({
  targetBasis: 'period',
  report: { issuer: '评估机构', date: '2025-03-10', number: '1 号', status: 'draft', signatories: ['甲'] },
  station: {
    name: '示例社工服务站',
    operator: '示例机构',
    purchaser: '示例街道',
    oversight: '示例民政局',
    since: '2010',
    addresses: [{ label: '站点', address: '某路 1 号' }, { address: '某路 2 号' }],
  },
  engagement: {
    evaluator: '评估机构',
    commissionedBy: '民政局',
    siteVisit: '2025-02-25',
    basis: ['办法'],
    methods: ['presentation'],
    panel: [{ id: 'e1', name: '甲', role: '组长', conflict: '曾任职', recused: true }],
  },
  areas: [{ id: 'east', name: '东片区', sites: [{ id: 'lake', name: '湖边' }] }],
  indicators: [
    {
      id: 'home-visits',
      target: '1400',
      actual: '2146',
      targetSource: 'agreed',
      reported: 2150,
      adjustments: [{ amount: -4, reason: '重复' }],
      amendments: [{ date: '2024-06-01', from: 1200, to: 1400, reason: '补充协议' }],
      byUnit: [
        { unit: 'east', target: 700, actual: 1000 },
        { unit: 'lake', actual: 1000 },
      ],
    },
    {
      id: 'tea-rounds',
      label: '茶会',
      unit: '场',
      decimals: 1,
      target: 2.5,
      actual: 2,
      targetFormula: { times: 2, of: 'home-visits' },
    },
  ],
  compliance: [
    { id: 'continuing-education', measured: 7.4 },
    { id: 'rooms', label: '场地', unit: '间', threshold: 2 },
  ],
  parties: [
    { id: 'oversight', awarded: '9.80', strengths: ['优点'], concerns: [] },
    { id: 'purchaser', raw: 99, rawMax: 100 },
    { id: 'third-party', sections: [{ id: 'management', strengths: [], concerns: ['不足'] }] },
  ],
  sites: [{ units: ['lake', 'east'], strengths: ['优点'], concerns: [] }],
  survey: { method: 'telephone', sampled: 60, satisfied: 58, aware: 50 },
  followUps: [{ recommendation: '健全制度', status: 'partly-resolved', note: '部分' }],
  objections: [
    {
      by: 'station',
      text: '有异议',
      response: '已复核',
      changes: [{ path: 'parties.oversight.awarded', from: 9.7, to: 9.8 }],
    },
    {
      by: 'station',
      text: '又',
      changes: [
        { path: 'a', from: 'text', to: null },
        { path: 'b', from: true },
      ],
    },
  ],
  keyProblems: [{ title: '问题', text: '说明' }],
  conclusion: { summary: '总结', nextSteps: ['下一步'] },
  stated: {
    total: '93.73',
    grade: 'excellent',
    assessedMonths: 10.5,
    rates: { 'home-visits': 153.29 },
    names: [{ path: 'station.operator', value: '示例', where: '八' }],
    mentions: [{ indicators: ['home-visits'], value: 2146, relation: 'same', where: '六' }],
  },
});

describe('parseCase', () => {
  it('takes the case of the published report and gives it back as it is', () => {
    expect(parseCase(real)).toEqual(real);
  });

  it('takes every part of the format, decimal strings as numbers', () => {
    const parsed = parseCase(whole);
    expect(parsed.station.since).toBe(2010);
    expect(parsed.indicators[0]).toMatchObject({ target: 1400, actual: 2146 });
    expect(parsed.parties[0]?.awarded).toBe(9.8);
    expect(parsed.stated?.total).toBe(93.73);
    expect(parsed.objections?.[1]?.changes).toStrictEqual([
      { path: 'a', from: 'text', to: null },
      { path: 'b', from: true },
    ]);
  });

  it('gives what survives JSON and parses to itself', () => {
    for (const input of [whole, real, caseInput({ scheme: schemeInput() })]) {
      const parsed = parseCase(input);
      const copy: unknown = JSON.parse(JSON.stringify(parsed));
      expect(copy).toStrictEqual(parsed);
      expect(parseCase(copy)).toStrictEqual(parsed);
    }
  });

  it('has no -0 in it', () => {
    const parsed = parseCase(
      caseInput({
        objections: [{ by: '站', text: '有', changes: [{ path: 'a', from: -0, to: 1 }] }],
        survey: { sampled: -0, satisfied: -0 },
      }),
    );
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });

  it('leaves the input as it is', () => {
    const before = JSON.stringify(whole);
    parseCase(whole);
    expect(JSON.stringify(whole)).toBe(before);
  });

  it('passes over keys whose value is undefined', () => {
    const parsed = parseCase(caseInput({ report: { issuer: undefined, date: '2025-03-10' } }));
    expect(Object.keys(parsed.report ?? {})).toEqual(['date']);
  });

  it.each([null, undefined, 5, 'text', [], true])('refuses %j with one issue', (input) => {
    const issues = issuesOf(input);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: [], pathText: '(input)' });
  });

  it('names every required key of an empty object', () => {
    const error = errorOf(() => parseCase({}));
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => [issue.code, issue.pathText])).toEqual([
      ['missing', 'version'],
      ['missing', 'stage'],
      ['missing', 'station'],
      ['missing', 'agreement'],
      ['missing', 'period'],
      ['missing', 'indicators'],
      ['missing', 'parties'],
      ['missing', 'scheme'],
    ]);
  });

  it('reports everything that is wrong at once', () => {
    const input = caseInput({
      scheme: 'guangzhou2023',
      agreement: { start: '2024-03-28', end: '2025-02-30' },
      period: { start: '2025-02-01', end: '2025-01-31' },
      indicators: [
        { id: 'home-visits', target: 10, actual: -1 },
        { id: 'home-visits', target: '10 个', actual: 5 },
        { id: '__proto__', target: 1, actual: 1, label: 'x', unit: 'x' },
        { id: 'client-files', target: 1e12, actaul: 1, actual: 2 },
      ],
      parties: [{ id: 'oversight', awarded: 10.5 }],
      conclussion: {},
    });
    expect(codesOf(input).sort()).toEqual(
      [
        'unknown-scheme scheme',
        'invalid-date agreement.end',
        'end-before-start period.end',
        'negative indicators[0](home-visits).actual',
        'not-a-number indicators[1](home-visits).target',
        'duplicate-id indicators[1](home-visits).id',
        'invalid-id indicators[2](__proto__).id',
        'too-many-digits indicators[3](client-files).target',
        'unknown-key indicators[3](client-files).actaul',
        'score-above-share parties[0](oversight).awarded',
        'unknown-key conclussion',
      ].sort(),
    );
  });

  it('names a key __proto__ once and goes on', () => {
    const input: unknown = JSON.parse(JSON.stringify(caseInput()).replace(/^\{/, '{"__proto__":{"a":1},"x":1,'));
    expect(codesOf(input)).toEqual(['unknown-key __proto__', 'unknown-key x']);
    const alone: unknown = JSON.parse(JSON.stringify(caseInput()).replace(/^\{/, '{"__proto__":{"a":1},'));
    expect(codesOf(alone)).toEqual(['unknown-key __proto__']);
  });

  it.each(['stated.rates', 'parties.0.rubric'])('names a key __proto__ in the open keys of %s', (place) => {
    const text =
      place === 'stated.rates'
        ? JSON.stringify(caseInput({ stated: { rates: { x: 1 } } }))
        : JSON.stringify(caseInput({ parties: [{ id: 'oversight', rubric: { x: 1 } }] }));
    const issues = issuesOf(JSON.parse(text.replace('"x":1', '"__proto__":1')));
    expect(issues.filter((issue) => issue.path.at(-1) === '__proto__').map((issue) => issue.code)).toEqual([
      'unknown-key',
    ]);
  });

  it('takes texts up to 20,000 characters, tabs and line breaks with them', () => {
    const text = '一\n\t'.padEnd(20_000, '二');
    expect(parseCase(caseInput({ conclusion: { summary: text } })).conclusion?.summary).toBe(text);
    expect(codesOf(caseInput({ conclusion: { summary: `${text}二` } }))).toEqual(['too-long conclusion.summary']);
  });

  it('suggests a nearest word for the first fifty problems only, and names them all', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`stag${index}`, 1]));
    const keys = issuesOf(caseInput(many));
    expect(keys).toHaveLength(60);
    expect(keys.filter((issue) => issue.params?.['nearest'] !== undefined)).toHaveLength(50);
    const parties = Array.from({ length: 60 }, (_, index) => ({ id: `oversigh${index}` }));
    const references = issuesOf(caseInput({ parties }));
    expect(references).toHaveLength(60);
    expect(references.filter((issue) => issue.params?.['nearest'] !== undefined)).toHaveLength(50);
  });

  it('wants version 1', () => {
    expect(codesOf(caseInput({ version: 2 }))).toEqual(['invalid-value version']);
    expect(codesOf(caseInput({ version: '1' }))).toEqual(['invalid-value version']);
  });
});

describe('safeParseCase', () => {
  it('gives the value or the issues, and throws nothing', () => {
    const good = safeParseCase(caseInput({ parties: publishedScores() }));
    expect(good).toMatchObject({ ok: true, value: { stage: 'final' } });
    const bad = safeParseCase({ version: 1 });
    expect(bad.ok).toBe(false);
    const deep = safeParseCase(caseInput({ areas: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) }));
    expect(deep).toMatchObject({ ok: false, issues: [{ code: 'too-deep' }] });
  });
});
