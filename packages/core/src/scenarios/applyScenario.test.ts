import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { scenarioCase } from '../../testing/scenarioCase.js';
import { parseCase } from '../cases/parseCase.js';
import { applyScenario, type ScenarioChange } from './applyScenario.js';

const change = (...changes: ScenarioChange[]) => applyScenario(scenarioCase, changes);

describe('applyScenario', () => {
  it('changes what a path names, list items by id', () => {
    expect(change({ path: 'indicators.home-visits.actual', value: 9 }).indicators[0]?.actual).toBe(9);
    expect(change({ path: 'period.end', value: '2025-03-27' }).period.end).toBe('2025-03-27');
    expect(change({ path: 'scheme', value: { extends: 'guangzhou-2023', outlierRate: 200 } }).scheme).toMatchObject({
      outlierRate: 200,
    });
    expect(change({ path: 'report', value: { date: '2025-03-10' } }).report).toEqual({ date: '2025-03-10' });
  });

  it('replaces and removes items of a list', () => {
    expect(change({ path: 'indicators.home-visits', value: undefined }).indicators.map((item) => item.id)).toEqual([
      'client-files',
    ]);
    expect(change({ path: 'conclusion.nextSteps.1', value: '三' }).conclusion?.nextSteps).toEqual(['一', '三']);
    expect(change({ path: 'conclusion.nextSteps.0', value: undefined }).conclusion?.nextSteps).toEqual(['二']);
    expect(change({ path: 'conclusion.summary', value: undefined }).conclusion).toEqual({ nextSteps: ['一', '二'] });
  });

  it('adds a party that has no entry yet', () => {
    const after = change({ path: 'parties.third-party.awarded', value: 49.23 });
    expect(after.parties[2]).toEqual({ id: 'third-party', awarded: 49.23 });
  });

  it('adds what the format has a place for', () => {
    expect(change({ path: 'parties.third-party', value: { id: 'third-party', raw: 89.5 } }).parties[2]).toEqual({
      id: 'third-party',
      raw: 89.5,
    });
    const survey = [
      { path: 'survey.sampled', value: 60 },
      { path: 'survey.satisfied', value: 58 },
    ];
    expect(change(...survey).survey).toEqual({ sampled: 60, satisfied: 58 });
    const own = { id: 'own', label: '自有', unit: '个', target: 4, actual: 3 };
    expect(change({ path: 'indicators.own', value: own }).indicators[2]).toEqual(own);
    const inParts = Object.entries(own).slice(1);
    expect(change(...inParts.map(([key, value]) => ({ path: `indicators.own.${key}`, value }))).indicators[2]).toEqual(
      own,
    );
    const after = change(
      { path: 'areas.east.name', value: '东片区' },
      { path: 'areas.east.sites.lake.name', value: '湖社区' },
      { path: 'indicators.home-visits.byUnit.lake.actual', value: 3 },
      { path: 'followUps.0', value: { recommendation: '健全制度', status: 'resolved' } },
      { path: 'keyProblems.0.title', value: '人手不足' },
      { path: 'keyProblems.0.text', value: '…' },
      { path: 'conclusion.nextSteps.2', value: '三' },
      { path: 'stated.rates.home-visits', value: 50 },
    );
    expect(after.areas).toEqual([{ id: 'east', name: '东片区', sites: [{ id: 'lake', name: '湖社区' }] }]);
    expect(after.indicators[0]?.byUnit).toEqual([{ unit: 'lake', actual: 3 }]);
    expect(after.followUps).toHaveLength(1);
    expect(after.keyProblems).toEqual([{ title: '人手不足', text: '…' }]);
    expect(after.conclusion?.nextSteps).toEqual(['一', '二', '三']);
    expect(after.stated?.rates).toEqual({ 'home-visits': 50 });
  });

  it('adds nothing that is not whole, and says what was meant or what is missing', () => {
    const told = (...changes: ScenarioChange[]) =>
      errorOf(() => change(...changes)).issues.map(({ code, pathText, expected }) => [code, pathText, expected]);
    expect(told({ path: 'indicators.phone-visits.actual', value: 3 })).toEqual([
      [
        'unknown-reference',
        '[0].path',
        'a path into the case; the nearest is "indicators.home-visits.actual"; a new item also needs target',
      ],
    ]);
    expect(told({ path: 'parties.third-praty.awarded', value: 3 })).toEqual([
      ['unknown-reference', '[0].path', 'a path into the case; the nearest is "parties.third-party.awarded"'],
    ]);
    expect(told({ path: 'parties.third-praty.awarded.x', value: 3 })).toEqual([
      ['unknown-reference', '[0].path', 'a path into the case'],
    ]);
    const codes = (...changes: ScenarioChange[]) => told(...changes).map(([code, path]) => `${code} ${path}`);
    expect(codes({ path: 'parties.third-party.awarded', value: 56 })).toEqual([
      'score-above-share parties[2](third-party).awarded',
    ]);
    const whole = { id: 'something-else', target: 4, actual: 3 };
    expect(codes({ path: 'indicators.something-else', value: whole })).toEqual([
      'missing-label indicators[2](something-else).label',
      'missing-label indicators[2](something-else).unit',
    ]);
    expect(codes({ path: 'indicators.gone.actual', value: 3 }, { path: 'indicators', value: 'none' })).toEqual([
      'invalid-type indicators',
    ]);
    expect(codes({ path: 'scheme', value: 'nope' }, { path: 'indicators.gone.actual', value: 3 })).toEqual([
      'unknown-scheme scheme',
      'unknown-reference [1].path',
    ]);
    expect(codes({ path: 'keyProblems.1.title', value: '…' })).toEqual(['unknown-reference [0].path']);
    expect(codes({ path: 'conclusion.nextSteps.9', value: '…' })).toEqual(['unknown-reference [0].path']);
  });

  it('does not write into what it was given', () => {
    const party = { id: 'third-party', awarded: 40 };
    const after = change(
      { path: 'parties.third-party', value: party },
      { path: 'parties.third-party.awarded', value: 41 },
    );
    expect(after.parties[2]?.awarded).toBe(41);
    expect(party.awarded).toBe(40);
    expect(errorOf(() => change({ path: 'stage', value: () => 'final' })).code).toBe('invalid-value');
  });

  it('removes only what there is, or could be', () => {
    const remove = (path: string) => change({ path, value: undefined });
    const wrong = (path: string) =>
      errorOf(() => remove(path)).issues.map(({ code, params }) => [code, params?.['nearest']]);
    for (const path of ['stated', 'followUps', 'survey.aware', 'report.date', 'indicators.home-visits.byUnit']) {
      expect(remove(path)).toEqual(scenarioCase);
    }
    expect(wrong('statd')).toEqual([['unknown-reference', 'stated']]);
    expect(wrong('survey.awareness')).toEqual([['unknown-reference', undefined]]);
    expect(wrong('indicators.home-visits.actul')).toEqual([['unknown-reference', 'indicators.home-visits.actual']]);
    expect(wrong('indicators.home-visit')).toEqual([['unknown-reference', 'indicators.home-visits']]);
    expect(wrong('parties.third-party.awarded')).toEqual([['unknown-reference', undefined]]);
    const stated = parseCase(
      caseInput({ indicators: [{ id: 'home-visits', target: 1, actual: 1 }], stated: { rates: { 'home-visits': 1 } } }),
    );
    expect(errorOf(() => applyScenario(stated, [{ path: 'stated.rates.b', value: undefined }])).code).toBe(
      'unknown-reference',
    );
  });

  it('changes part of a scheme only where the case gives one', () => {
    const path = 'scheme.bands.excellent.min';
    expect(errorOf(() => change({ path, value: 95 })).issues).toMatchObject([
      {
        code: 'invalid-type',
        path: [0, 'path'],
        expected: 'the scheme as { "extends": "guangzhou-2023" } with the parts that differ, before a part is changed',
        received: '"guangzhou-2023"',
      },
    ]);
    const bands = [
      { id: 'excellent', label: '优秀', min: 90 },
      { id: 'other', label: '其他', min: 0 },
    ];
    const after = change({ path: 'scheme', value: { extends: 'guangzhou-2023', bands } }, { path, value: 95 });
    expect(after.scheme).toMatchObject({ bands: [{ id: 'excellent', min: 95 }, { id: 'other' }] });
  });

  it('refuses what is no list of changes', () => {
    const issues = (changes: unknown) =>
      errorOf(() => applyScenario(scenarioCase, changes as never)).issues.map(({ code, pathText }) => [code, pathText]);
    for (const changes of [undefined, null, 'x', { path: 'stage', value: 'final' }]) {
      expect(issues(changes)).toEqual([['invalid-type', 'changes']]);
    }
    expect(issues([null, { path: 5, value: 1 }, {}, { path: 'stage', value: 'final' }])).toEqual([
      ['invalid-type', '[0]'],
      ['invalid-type', '[1].path'],
      ['invalid-type', '[2].path'],
    ]);
  });

  it('applies changes in order', () => {
    const after = change(
      { path: 'parties.purchaser.awarded', value: undefined },
      { path: 'parties.purchaser.raw', value: 90 },
      { path: 'parties.purchaser.raw', value: 91 },
    );
    expect(after.parties[1]).toEqual({ id: 'purchaser', raw: 91 });
  });

  it('leaves the case as it is, and changes nothing where nothing is to change', () => {
    const before = JSON.stringify(scenarioCase);
    expect(change({ path: 'indicators.home-visits.actual', value: 9 })).not.toEqual(scenarioCase);
    expect(JSON.stringify(scenarioCase)).toBe(before);
    expect(change()).toEqual(scenarioCase);
  });

  it('refuses a path that leads nowhere, naming which change and the nearest', () => {
    const wrong = (path: string, value: unknown = 1) =>
      errorOf(() => change({ path: 'period.end', value: '2025-01-31' }, { path, value })).issues;
    expect(wrong('indicators.home-visit.actual')).toMatchObject([
      {
        code: 'unknown-reference',
        path: [1, 'path'],
        params: { id: 'indicators.home-visit.actual', nearest: 'indicators.home-visits.actual' },
      },
    ]);
    expect(wrong('indicators.home-visit')).toMatchObject([{ params: { nearest: 'indicators.home-visits' } }]);
    expect(wrong('indicatrs.home-visits.actual')).toMatchObject([
      { params: { nearest: 'indicators.home-visits.actual' } },
    ]);
    expect(wrong('stage.first.second')).toMatchObject([{ code: 'unknown-reference' }]);
    expect(wrong('nothing like any key.x')[0]?.params).toEqual({ id: 'nothing like any key.x' });
  });

  it('refuses what is then no case', () => {
    const codes = (path: string, value: unknown) =>
      errorOf(() => change({ path, value })).issues.map((issue) => issue.code);
    expect(codes('indicators.home-visits.actual', -1)).toEqual(['negative']);
    expect(codes('parties.purchaser.awarded', 21)).toEqual(['score-above-share']);
    expect(codes('parties.nobody.awarded', 1)).toEqual(['unknown-reference']);
    expect(codes('colour', 'red')).toEqual(['unknown-key']);
    expect(codes('stage', undefined)).toEqual(['missing']);
    expect(codes('', 1)).toEqual(['unknown-key']);
  });

  it('does not touch what objects inherit', () => {
    expect(() => change({ path: '__proto__.polluted', value: 1 })).toThrow();
    expect(() => change({ path: '__proto__', value: { polluted: 1 } })).toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
