import type { Issue, IssueCode } from '@sw-eval/core';
import { ID_PATTERN, LONGEST_TEXT } from '../../packages/core/src/schemas/fields.js';
import { caseInput, type Draft, schemeInput } from '../../packages/core/testing/exampleCase.js';

/** A kind of input that the schema file lets through and `parseCase` refuses. */
export interface Difference {
  code: IssueCode;
  /** Why a JSON Schema does not say it. */
  why: string;
  /** Whether an issue with this code is of this kind: other issues with the code are found by both. */
  applies?: (issue: Issue, value: unknown) => boolean;
  /** A case that has this problem and no other. */
  example: Draft;
}

const visits = (changes: Draft) => ({ id: 'home-visits', target: 10, actual: 5, ...changes });
const withVisits = (changes: Draft) => caseInput({ indicators: [visits(changes)] });

/** A case whose one party is scored by a rubric of one leaf. */
function withLeaf(rule: unknown, value: unknown, changes: Draft = {}): Draft {
  const rubric = { id: 'leaf', label: '项', points: 10, rule, ...changes };
  const party = { id: 'town', label: '镇街', share: 100, rubric };
  return caseInput({
    scheme: schemeInput({ parties: [party] }),
    parties: [{ id: 'town', ...(value !== undefined && { rubric: { leaf: value } }) }],
  });
}

/** Whether the path leads to a value that a party's rubric, or an evaluator's, has for a leaf. */
const isLeafValue = ({ path }: Issue) => path[0] === 'parties' && path.at(-2) === 'rubric';

const CHECKLIST = { kind: 'checklist', items: [{ id: 'plan', label: '计划', points: 10 }] };

const nested = (levels: number): Draft =>
  levels === 0
    ? { id: 'leaf', label: '项', points: 10, rule: { kind: 'direct' } }
    : { id: `n${levels}`, label: '项', points: 10, children: [nested(levels - 1)] };

/**
 * Every kind of input on which the two differ. A JSON Schema says what a part may be by itself; it cannot look from one
 * part to another, add up, or count the digits of a number. The reverse does not occur: what the schema file refuses,
 * `parseCase` refuses.
 */
export const differences: Readonly<Record<string, Difference>> = {
  'a JSON number with too many decimals': {
    code: 'too-many-decimals',
    why: 'multipleOf is not exact for decimal fractions; a decimal string is judged by its pattern.',
    applies: (_, value) => typeof value === 'number',
    example: withVisits({ decimals: 6, actual: 0.1234567 }),
  },
  'a JSON number with too many digits': {
    code: 'too-many-digits',
    why: 'The digits of a number cannot be counted; its size is bounded.',
    applies: (_, value) => typeof value === 'number' && Math.abs(value) < 1e12,
    example: withVisits({ decimals: 6, actual: 12345678901.12345 }),
  },
  'more decimals than the indicator or the score may have': {
    code: 'too-many-decimals',
    why: 'How many there may be stands elsewhere in the case or in the scheme.',
    applies: ({ params }) => params?.['max'] !== undefined,
    example: withVisits({ actual: '5.5' }),
  },
  'an end before the start': {
    code: 'end-before-start',
    why: 'Two values are compared.',
    example: caseInput({ period: { start: '2025-02-01', end: '2025-01-31' } }),
  },
  'an id that stands twice': {
    code: 'duplicate-id',
    why: 'uniqueItems compares whole items, not their ids.',
    example: caseInput({ indicators: [visits({}), visits({ actual: 6 })] }),
  },
  'an id that nothing has': {
    code: 'unknown-reference',
    why: 'What it refers to stands elsewhere.',
    applies: ({ params }) => ID_PATTERN.test(String(params?.['id'])),
    example: caseInput({ parties: [{ id: 'oversigt', awarded: 9 }] }),
  },
  'an indicator of one’s own without label and unit': {
    code: 'missing-label',
    why: 'Whether the scheme knows it stands in the scheme.',
    example: caseInput({ indicators: [{ id: 'tea-rounds', unit: '次', target: 10, actual: 5 }] }),
  },
  'a score above its share': {
    code: 'score-above-share',
    why: 'The share stands in the scheme.',
    example: caseInput({ parties: [{ id: 'oversight', awarded: 10.01 }] }),
  },
  'a party scored in two ways': {
    code: 'conflicting-score',
    why: 'The shape of each way is all the schema file has.',
    example: caseInput({ parties: [{ id: 'oversight', awarded: 9, raw: 90 }] }),
  },
  'full marks without a raw score': {
    code: 'missing',
    why: 'The shape of each way is all the schema file has.',
    applies: ({ path, expected }) => path.at(-1) === 'raw' && expected === 'a raw score beside rawMax',
    example: caseInput({ parties: [{ id: 'oversight', rawMax: 50 }] }),
  },
  'shares or points that do not add up': {
    code: 'shares-total',
    why: 'A schema does not add up.',
    example: caseInput({ scheme: schemeInput({ parties: [{ id: 'town', label: '镇街', share: 40 }] }) }),
  },
  'a preset whose bands are not known, without bands of one’s own': {
    code: 'missing-bands',
    why: 'Whether it has bands stands in the preset.',
    example: caseInput({ scheme: 'guangzhou-2019' }),
  },
  'amended targets that do not lead to the target': {
    code: 'amendment-chain',
    why: 'Values are compared.',
    example: withVisits({ amendments: [{ from: 12, to: 9 }] }),
  },
  'a count, bound, score or scale that another value bounds': {
    code: 'out-of-range',
    why: 'The bound stands elsewhere, or may be written as a string.',
    // The bounds of a whole number are the schema file's too.
    applies: ({ expected }) => !expected.startsWith('a whole number from'),
    example: caseInput({ survey: { sampled: 60, satisfied: 61 } }),
  },
  'a mention of no indicator': {
    code: 'empty',
    why: 'The shape of the list is all the schema file has.',
    applies: (_, value) => Array.isArray(value),
    example: caseInput({ stated: { mentions: [{ indicators: [], value: 1, relation: 'same' }] } }),
  },
  'a text of at most 20,000 characters that are more than 20,000 UTF-16 units': {
    code: 'too-long',
    why: 'JSON Schema counts characters beyond the basic plane once, the core twice.',
    applies: (_, value) => typeof value === 'string' && [...value].length <= LONGEST_TEXT,
    example: caseInput({ conclusion: { summary: '𠮷'.repeat(10_001) } }),
  },
  'a rubric nested too deep': {
    code: 'too-deep',
    why: 'A definition that refers to itself has no depth.',
    example: caseInput({
      scheme: schemeInput({ parties: [{ id: 'town', label: '镇街', share: 100, rubric: nested(16) }] }),
    }),
  },
  'a rubric’s node with neither children nor a rule': {
    code: 'missing',
    why: 'The shape of each is all the schema file has.',
    applies: ({ path, expected }) => path.at(-1) === 'rule' && expected === 'a rule, or children',
    example: withLeaf(undefined, undefined),
  },
  'a rubric’s node with children and a rule': {
    code: 'unknown-key',
    why: 'The shape of each is all the schema file has.',
    applies: ({ expected }) => expected === 'no rule beside children',
    example: withLeaf({ kind: 'direct' }, undefined, { children: [nested(0)].map((node) => ({ ...node, id: 'x' })) }),
  },
  'scores for a rubric that the scheme does not have': {
    code: 'unknown-key',
    why: 'Whether the party has a rubric stands in the scheme.',
    applies: ({ path, params }) => path[0] === 'parties' && path.at(-1) === 'rubric' && params?.['key'] === 'rubric',
    example: caseInput({ parties: [{ id: 'oversight', rubric: {} }] }),
  },
  'a value for a leaf that follows an indicator': {
    code: 'unknown-key',
    why: 'What a leaf takes stands in the scheme.',
    applies: (issue) => isLeafValue(issue) && issue.expected.startsWith('nothing: this leaf follows from'),
    example: withLeaf({ kind: 'linear', indicator: 'home-visits', full: 100 }, 5),
  },
  'a number for a checklist, or a list for another leaf': {
    code: 'invalid-type',
    why: 'What a leaf takes stands in the scheme.',
    applies: (issue, value) =>
      isLeafValue(issue) && (Array.isArray(value) || ['number', 'string'].includes(typeof value)),
    example: withLeaf(CHECKLIST, 5),
  },
};

/** The kinds of difference that an issue is of: none where the schema file should refuse the input too. */
export function kindsOf(issue: Issue, input: unknown): string[] {
  const value = issue.path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Draft)[step] : undefined),
    input,
  );
  return Object.entries(differences)
    .filter(([, { code, applies }]) => code === issue.code && (applies === undefined || applies(issue, value)))
    .map(([name]) => name);
}
