import { schemes } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../fields/matchRule.js';
import { scopeOf } from '../fields/scope.js';
import { COLUMN_RULES } from './columnWords.js';
import {
  type FieldRule,
  GRADE_RULES,
  GRADES,
  MONTHS_RULES,
  PARTY_WORDS,
  PERIOD_RULES,
  SINCE_RULE,
  STAGE_RULES,
  TOTAL_RULES,
  VISIT_RULES,
} from './fieldRules.js';
import { FILLERS } from './figureWords.js';
import { HEADING_RULES, topicOf } from './headingWords.js';
import { INDICATOR_WORDS, UNITS } from './indicatorWords.js';
import { NAME_RULES, TITLE_NAME_RULES } from './nameRules.js';
import { CLAUSE_SCOPES, PLANNED, SENTENCE_SCOPES } from './scopeWords.js';

const rules: readonly (readonly [name: string, rule: FieldRule])[] = [
  ...Object.entries(NAME_RULES).flatMap(([name, list]) => list.map((rule) => [name, rule] as const)),
  ...TITLE_NAME_RULES.map((rule) => ['title', rule] as const),
  ...Object.entries(PERIOD_RULES),
  ...Object.entries(PARTY_WORDS),
  ...STAGE_RULES.map(({ stage, rule }) => [stage, rule] as const),
  ...MONTHS_RULES.map((rule) => ['months', rule] as const),
  ...VISIT_RULES.map((rule) => ['visit', rule] as const),
  ...TOTAL_RULES.map((rule) => ['total', rule] as const),
  ...GRADE_RULES.map((rule) => ['grade', rule] as const),
  ['since', SINCE_RULE],
];

describe('rules for fields', () => {
  it.each(rules)('%s reads its examples, and nothing from what only looks alike', (_, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const [text, value] of rule.examples)
      expect(matchesOf(rule, text).map((match) => match.value)).toContain(value);
    for (const text of rule.not ?? []) expect(matchesOf(rule, text)).toEqual([]);
  });

  it('give grades that the scheme has', () => {
    const ids = schemes['guangzhou-2023'].bands.map(({ id }) => id);
    expect([...GRADES.values()].sort()).toEqual([...ids].sort());
  });
});

describe('rules for headings', () => {
  it.each(HEADING_RULES)('$topic knows its examples', ({ topic, examples, not }) => {
    expect(examples.map((title) => topicOf(title))).toEqual(examples.map(() => topic));
    for (const title of not ?? []) expect(topicOf(title)).not.toBe(topic);
  });
});

describe('words of scope', () => {
  it.each([...SENTENCE_SCOPES, ...CLAUSE_SCOPES, PLANNED])('$scope knows its examples', ({ scope, examples, not }) => {
    expect(examples.map((words) => scopeOf(words, { stage: undefined, years: new Set() }))).toEqual(
      examples.map(() => scope),
    );
    for (const words of not ?? []) expect(scopeOf(words, { stage: undefined, years: new Set() })).not.toBe(scope);
  });
});

describe('rules for columns', () => {
  it.each(COLUMN_RULES)('$column knows its examples', ({ column, examples }) => {
    const found = examples.map((header) => {
      const bare = header.replace(/（[^（）]*）/gu, '');
      return COLUMN_RULES.find(({ pattern }) => pattern.test(bare))?.column;
    });
    expect(found).toEqual(examples.map(() => column));
  });
});

describe('words of indicators', () => {
  it('name indicators of the scheme, all of them', () => {
    const named = INDICATOR_WORDS.flatMap(({ byUnit }) => Object.values(byUnit).flat());
    expect(new Set(named)).toEqual(new Set(schemes['guangzhou-2023'].indicators.map(({ id }) => id)));
  });

  it('stand in one line each', () => {
    const words = INDICATOR_WORDS.flatMap((entry) => entry.words);
    expect(words.length).toBe(new Set(words).size);
    const units = Object.values(UNITS).flat();
    expect(units.length).toBe(new Set(units).size);
    expect(FILLERS.length).toBe(new Set(FILLERS).size);
  });
});
