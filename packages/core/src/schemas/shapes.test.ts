import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { caseInput, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { issuesOf } from '../../testing/issuesOf.js';
import { readOf } from './kind.js';
import { Reading } from './Reading.js';
import { keyed, later, listOf, optional } from './shapes.js';

/** Code, path, expectation and what came, of each issue of a case. */
const found = (input: unknown) =>
  issuesOf(input).map(({ code, pathText, expected, received }) => [code, pathText, expected, received]);
const inRubric = (changes: Record<string, unknown>) =>
  found(caseInput({ scheme: rubricScheme({ id: 'root', label: '总', points: 10, ...changes }) }));
const inRule = (rule: unknown) => inRubric({ rule });
const RUBRIC = 'scheme.parties[0](experts).rubric';

describe('an unknown key', () => {
  it('is compared with the keys of its own place', () => {
    expect(found(caseInput({ sation: {} }))).toEqual([
      ['unknown-key', 'sation', 'a known key; the nearest is "station"', '"sation"'],
    ]);
    expect(found(caseInput({ station: { name: '站', operater: '机构' } }))).toEqual([
      ['unknown-key', 'station.operater', 'a known key; the nearest is "operator"', '"operater"'],
    ]);
    expect(found(caseInput({ station: { name: '站', colour: '红' } }))).toEqual([
      ['unknown-key', 'station.colour', 'no such key', '"colour"'],
    ]);
  });

  it('is compared with the keys of its place in lists and within parts that may be left out', () => {
    const input = caseInput({ areas: [{ id: 'east', name: '东', sites: [{ id: 'lake', nam: '湖', name: '湖' }] }] });
    expect(found(input)).toEqual([
      ['unknown-key', 'areas[0](east).sites[0](lake).nam', 'a known key; the nearest is "name"', '"nam"'],
    ]);
  });

  it('is found deep in a rubric', () => {
    const leaf = { id: 'a', label: 'A', points: 10, rule: { kind: 'direct' }, pionts: 1 };
    expect(inRubric({ children: [leaf] })).toEqual([
      ['unknown-key', `${RUBRIC}.children[0](a).pionts`, 'a known key; the nearest is "points"', '"pionts"'],
    ]);
  });

  it('is compared in a rule with the keys of a rule of its kind', () => {
    expect(inRule({ kind: 'linear', indicater: 'x', indicator: 'x', full: 100 })).toEqual([
      ['unknown-key', `${RUBRIC}.rule.indicater`, 'a known key; the nearest is "indicator"', '"indicater"'],
    ]);
    expect(inRule({ kind: 'direct', indicater: 'x' })).toEqual([
      ['unknown-key', `${RUBRIC}.rule.indicater`, 'no such key', '"indicater"'],
    ]);
    expect(inRule({ kind: 'tiers', indicator: 'x', tiers: [{ min: 1, points: 1, mim: 2 }] })).toEqual([
      ['unknown-key', `${RUBRIC}.rule.tiers[0].mim`, 'a known key; the nearest is "min"', '"mim"'],
    ]);
  });

  it('is found in a text in two languages', () => {
    const title = { 'zh-CN': '方案', en: 'Scheme', fr: 'Barème' };
    expect(found(caseInput({ scheme: schemeInput({ title }) }))).toEqual([
      ['unknown-key', 'scheme.title.fr', 'a known key; the nearest is "en"', '"fr"'],
    ]);
  });
});

describe('a place that takes one of several kinds', () => {
  it('names what is wrong with the kind that was meant', () => {
    const title = (value: unknown) => found(caseInput({ scheme: schemeInput({ title: value }) }));
    expect(title({ 'zh-CN': '方案' })).toEqual([['missing', 'scheme.title.en', 'a text', 'nothing']]);
    expect(title('\u0000')).toEqual([
      ['invalid-text', 'scheme.title', 'a text without control characters or unpaired surrogates', '"\\u0000"'],
    ]);
  });

  it('names all kinds where none was meant', () => {
    expect(found(caseInput({ scheme: schemeInput({ title: 5 }) }))).toEqual([
      ['invalid-type', 'scheme.title', 'a text, or one in each language', '5'],
    ]);
    expect(found(caseInput({ scheme: schemeInput({ title: undefined }) }))).toEqual([
      ['missing', 'scheme.title', 'a text, or one in each language', 'nothing'],
    ]);
    const parties = [{ id: 'experts', rubric: { root: {} } }];
    const scheme = rubricScheme({ id: 'root', label: '总', points: 10, rule: { kind: 'direct' } });
    expect(found(caseInput({ scheme, parties })).slice(0, 1)).toEqual([
      ['invalid-type', 'parties[0](experts).rubric.root', 'a number or a list of ids', 'an object'],
    ]);
  });

  it('names the kinds of rule', () => {
    const kinds = 'one of direct, tiers, linear, threshold, checklist, deduct';
    expect(inRule({ kind: 'guess' })).toEqual([['invalid-value', `${RUBRIC}.rule.kind`, kinds, '"guess"']]);
    expect(inRule({})).toEqual([['missing', `${RUBRIC}.rule.kind`, kinds, 'nothing']]);
    expect(inRule('direct')).toEqual([['invalid-type', `${RUBRIC}.rule`, 'an object', '"direct"']]);
  });
});

describe('the bare values of an issue', () => {
  const params = (changes: Record<string, unknown>) => issuesOf(caseInput(changes)).map((issue) => issue.params);

  it('are there for every kind of problem', () => {
    expect(params({ somethingElse: 1 })).toStrictEqual([{ key: 'somethingElse' }]);
    expect(params({ sation: 1 })).toStrictEqual([{ key: 'sation', nearest: 'station' }]);
    expect(params({ scheme: schemeInput({ title: 5 }) })).toStrictEqual([{ kind: 'union' }]);
    expect(params({ stage: 'x' })).toStrictEqual([{ allowed: 'mid-term, final, spot-check, re-evaluation' }]);
    expect(params({ version: 2 })).toStrictEqual([{ allowed: '1' }]);
    expect(params({ indicators: {} })).toStrictEqual([{ kind: 'array' }]);
    expect(params({ station: [] })).toStrictEqual([{ kind: 'object' }]);
  });
});

describe('a value of another kind', () => {
  it.each([
    [{ station: [] }, 'station', 'an object', 'a list of 0'],
    [{ indicators: {} }, 'indicators', 'a list', 'an object'],
    [{ engagement: { panel: [{ id: 'e1', recused: 1 }] } }, 'engagement.panel[0](e1).recused', 'true or false', '1'],
    [{ stated: { rates: [] } }, 'stated.rates', 'an object', 'a list of 0'],
  ])('is named in words: %j', (changes, pathText, expected, received) => {
    expect(found(caseInput(changes))).toEqual([['invalid-type', pathText, expected, received]]);
  });
});

describe('a schema that holds itself', () => {
  const nestedLists: z.core.$ZodType = listOf(later(() => nestedLists));
  const nestedObjects: z.core.$ZodType = keyed({ in: optional(later(() => nestedObjects)) });
  const problemsOf = (schema: z.core.$ZodType, text: string) => {
    const reading = new Reading();
    readOf(schema)(JSON.parse(text), reading);
    return reading.problems.map(({ code, path }) => [code, path.length]);
  };
  const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const objects = (levels: number) => `${'{"in":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;

  it('is read down to 32 levels', () => {
    expect(problemsOf(nestedLists, lists(32))).toEqual([]);
    expect(problemsOf(nestedLists, lists(33))).toEqual([['too-deep', 32]]);
    expect(problemsOf(nestedObjects, objects(32))).toEqual([]);
    expect(problemsOf(nestedObjects, objects(33))).toEqual([['too-deep', 32]]);
    expect(problemsOf(nestedLists, lists(5000))).toEqual([['too-deep', 32]]);
    const reading = new Reading();
    readOf(nestedLists)(JSON.parse(lists(33)), reading);
    expect(reading.problems[0]).toMatchObject({ expected: 'at most 32 levels of nesting', params: { max: 32 } });
  });
});
