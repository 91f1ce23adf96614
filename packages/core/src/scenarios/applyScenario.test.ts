import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { parseCase } from '../cases/parseCase.js';
import { applyScenario, type ScenarioChange } from './applyScenario.js';

const base = parseCase(
  caseInput({
    indicators: [
      { id: 'home-visits', target: 10, actual: 5 },
      { id: 'client-files', target: 10, actual: 5 },
    ],
    parties: publishedScores().slice(0, 2),
    conclusion: { summary: '总结', nextSteps: ['一', '二'] },
  }),
);
const change = (...changes: ScenarioChange[]) => applyScenario(base, changes);

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

  it('applies changes in order', () => {
    const after = change(
      { path: 'parties.purchaser.awarded', value: undefined },
      { path: 'parties.purchaser.raw', value: 90 },
      { path: 'parties.purchaser.raw', value: 91 },
    );
    expect(after.parties[1]).toEqual({ id: 'purchaser', raw: 91 });
  });

  it('leaves the case as it is, and changes nothing where nothing is to change', () => {
    const before = JSON.stringify(base);
    expect(change({ path: 'indicators.home-visits.actual', value: 9 })).not.toEqual(base);
    expect(JSON.stringify(base)).toBe(before);
    expect(change()).toEqual(base);
  });

  it('refuses a path that leads nowhere, naming which change and the nearest', () => {
    const wrong = (path: string, value: unknown = 1) =>
      errorOf(() => change({ path: 'period.end', value: '2025-01-31' }, { path, value })).issues;
    expect(wrong('indicators.home-visit.actual')).toMatchObject([
      {
        code: 'unknown-reference',
        path: [1, 'path'],
        params: { id: 'indicators.home-visit.actual', nearest: 'home-visits' },
      },
    ]);
    expect(wrong('indicators.home-visit')).toMatchObject([{ params: { nearest: 'home-visits' } }]);
    expect(wrong('indicatrs.home-visits.actual')).toMatchObject([{ params: { nearest: 'indicators' } }]);
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
