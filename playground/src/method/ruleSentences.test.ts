import { type RuleName, schemes } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { exampleEvaluation } from './exampleEvaluation';
import { ruleSentences } from './ruleSentences';

const base = schemes['guangzhou-2023'];
const example = exampleEvaluation(base);
const RULES = Object.keys(base.rules) as RuleName[];
const SAID_BY_DATA = new Set<RuleName>(['shares', 'rounding', 'outlierRate', 'vetoes']);

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  it.each(RULES.filter((rule) => !SAID_BY_DATA.has(rule)))('the core says the rule %s in words', (rule) => {
    const sentences = ruleSentences(rule, example, locale);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { words } of sentences) expect(words.length).toBeGreaterThan(5);
  });
});

it('every status is said once', () => {
  expect(example.indicators.map(({ id, status }) => [id, status])).toEqual(
    example.indicators.map(({ id }) => [id, id]),
  );
  expect(new Set(ruleSentences('status', example, 'en').map(({ words }) => words)).size).toBe(5);
});

it('months are counted in words as the scheme counts them', () => {
  const thirty = exampleEvaluation({ ...base, monthConvention: 'thirty-day' });
  expect(ruleSentences('months', thirty, 'en')).not.toEqual(ruleSentences('months', example, 'en'));
});
