import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { scenarioCase } from '../../testing/scenarioCase.js';
import { formatIssue } from '../texts/formatIssue.js';
import { applyScenario, type ScenarioChange } from './applyScenario.js';

/** What is wrong with changes: code, place and what was expected instead. */
const told = (...changes: ScenarioChange[]) =>
  errorOf(() => applyScenario(scenarioCase, changes)).issues.map(({ code, pathText, expected }) => [
    code,
    pathText,
    expected,
  ]);
const set = (path: string, value: unknown = 1): ScenarioChange => ({ path, value });
const remove = (path: string): ScenarioChange => ({ path, value: undefined });
const nowhere = (hint = '', index = 0) => ['unknown-reference', `[${index}].path`, `a path into the case${hint}`];
const nearest = (path: string) => `; the nearest is "${path}"`;

describe('a path that was not meant so', () => {
  it('leads to what the scheme names, where the case has no entry yet', () => {
    expect(told(set('parties.third-praty', 5))).toEqual([nowhere(nearest('parties.third-party'))]);
    expect(told(remove('parties.third-praty'))).toEqual([nowhere(nearest('parties.third-party'))]);
    // But no further down than the item itself.
    expect(told(remove('indicators.home-visits.community-event'))).toEqual([nowhere()]);
  });

  it('has no nearest where none is near', () => {
    const [issue] = errorOf(() => applyScenario(scenarioCase, [set('nothing like any key.x')])).issues;
    expect(issue?.params).toStrictEqual({ id: 'nothing like any key.x' });
  });

  it('adds no item to a list but after its last', () => {
    expect(told(set('keyProblems.1.title', '…'), set('keyProblems.1.text', '…'))).toEqual([nowhere()]);
    expect(told(set('conclusion.nextSteps.3', '四'))[0]?.[0]).toBe('unknown-reference');
    expect(told(remove('conclusion.nextSteps.2'))[0]?.[0]).toBe('unknown-reference');
    expect(told(set('conclusion.nextSteps.2.text', '四'))[0]?.[0]).toBe('unknown-reference');
  });

  it('adds no item that is no object', () => {
    expect(told(set('indicators.home-visit', null))).toEqual([nowhere(nearest('indicators.home-visits'))]);
    expect(told(set('indicators.home-visit', 5))).toEqual([nowhere(nearest('indicators.home-visits'))]);
  });

  it('goes no further than a value that is not there', () => {
    expect(told(set('survey', null), set('survey.sampled', 5))).toEqual([nowhere('', 1)]);
    expect(told(remove('scheme'), set('scheme.bands.excellent.min', 95))[0]?.[0]).not.toBe('invalid-type');
  });
});

describe('an item that a change added', () => {
  it('is told of its path where it was given whole, but under an id like another', () => {
    const item = (id: string) => set(`indicators.${id}`, { id, target: 4, actual: 3 });
    expect(told(item('home-visit'))).toEqual([nowhere(nearest('indicators.home-visits'))]);
    // Of what the scheme knows too, and nothing is told twice.
    expect(told(item('casework-close'))).toEqual([nowhere(nearest('indicators.casework-closed'))]);
    expect(told(set('parties.third-praty', { id: 'third-praty', awarded: 5 }))).toEqual([
      nowhere(nearest('parties.third-party')),
    ]);
  });

  it('is told of its path, whatever else is wrong with it then', () => {
    const item = { id: 'home-visit', unit: '次', target: 4, actual: -3 };
    expect(told(set('indicators.home-visit', item))).toEqual([nowhere(nearest('indicators.home-visits'))]);
  });

  it('says all that it needs', () => {
    const needs = '; a new item also needs target, actual';
    for (const rest of ['reported', 'byUnit.lake.actual']) {
      expect(told(set(`indicators.phone-visits.${rest}`, 3))).toEqual([
        nowhere(`${nearest(`indicators.home-visits.${rest}`)}${needs}`),
      ]);
    }
  });

  it('leaves what is wrong elsewhere as it is', () => {
    expect(
      told(set('stage', 'x'), set('indicators.phone-visits.actual', 3)).map(([code, path]) => [code, path]),
    ).toEqual([
      ['invalid-value', 'stage'],
      ['unknown-reference', '[1].path'],
    ]);
    expect(
      told(set('indicators.client-files.actual', -1), set('indicators.phone-visits.actual', 3)).map(([code, path]) => [
        code,
        path,
      ]),
    ).toEqual([
      ['negative', 'indicators[1](client-files).actual'],
      ['unknown-reference', '[1].path'],
    ]);
    const third = set('parties.third-party', { id: 'third-party', awarded: 99 });
    expect(told(third, set('indicators.phone-visits.actual', 3)).map(([, path]) => path)).toEqual([
      'parties[2](third-party).awarded',
      '[1].path',
    ]);
  });

  it('is not told of its path for what is missing further down', () => {
    const sites = [{ id: 'lake' }];
    expect(told(set('areas.east', { id: 'east', name: '东', sites })).map(([code, path]) => [code, path])).toEqual([
      ['missing', 'areas[0](east).sites[0](lake).name'],
    ]);
  });
});

describe('what is wrong with a list of changes', () => {
  it('is said in words', () => {
    const say = (changes: unknown) =>
      errorOf(() => applyScenario(scenarioCase, changes as never)).issues.map((issue) => [
        issue.pathText,
        issue.params,
        formatIssue(issue, 'zh-CN'),
      ]);
    expect(say('x')).toEqual([['changes', { kind: 'array' }, expect.stringMatching(/列表/)]]);
    expect(say([5, 'x', null])).toEqual(
      [0, 1, 2].map((index) => [`[${index}]`, { kind: 'object' }, expect.stringMatching(/^应为一组填写项，/)]),
    );
    expect(say([{ path: 5 }])).toEqual([['[0].path', { kind: 'text' }, expect.stringMatching(/文字/)]]);
    expect(say([set('scheme.bands.excellent.min', 95)])).toEqual([
      ['[0].path', { kind: 'object' }, expect.stringMatching(/^应为一组填写项，/)],
    ]);
  });
});

describe('a part that a change added', () => {
  it('can be taken away again', () => {
    const survey = { sampled: 10, satisfied: 9 };
    expect(applyScenario(scenarioCase, [set('survey', survey), remove('survey')])).toEqual(scenarioCase);
    expect(
      applyScenario(scenarioCase, [set('survey.sampled', 10), set('survey.satisfied', 9), remove('survey')]),
    ).toEqual(scenarioCase);
  });
});
