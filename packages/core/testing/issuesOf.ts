import { expect } from 'vitest';
import { safeParseCase } from '../src/cases/parseCase.js';
import type { Issue } from '../src/issues/issue.js';
import { SwEvalError } from '../src/issues/SwEvalError.js';
import { formatIssue } from '../src/texts/formatIssue.js';
import { GAP } from './gap.js';

/** What `parseCase` finds wrong with an input, each issue fully worded; none where it is a case. */
export function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseCase(input);
  return result.ok ? [] : result.issues.map(worded);
}

/** The code and the path, for people, of each issue of an input. */
export function codesOf(input: unknown): string[] {
  return issuesOf(input).map((issue) => `${issue.code} ${issue.pathText}`);
}

/** The error a call throws, each of its issues fully worded; fails where it throws none, or another. */
export function errorOf(call: () => unknown): SwEvalError {
  try {
    call();
  } catch (error) {
    if (!(error instanceof SwEvalError)) throw error;
    error.issues.forEach(worded);
    return error;
  }
  throw new Error('the call did not throw');
}

/** The issue itself, once it is sure that it says everything there is to say about it, in both languages. */
export function worded(issue: Issue): Issue {
  const { expected, received, path, pathText, message } = issue;
  expect(expected.trim()).not.toBe('');
  expect(expected).not.toMatch(GAP);
  expect(received.trim()).not.toBe('');
  expect(message).toBe(`${pathText}: expected ${expected}, received ${received}`);
  expect(pathText === '(input)').toBe(path.length === 0);
  for (const step of path) expect(pathText).toContain(typeof step === 'number' ? `[${step}]` : spelt(step));
  // What came may itself be anything; a stand-in shows whether the sentence around it is whole.
  for (const locale of ['zh-CN', 'en'] as const) {
    const sentence = formatIssue({ ...issue, received: 'X' }, locale);
    expect(sentence).not.toMatch(GAP);
    expect(sentence.length).toBeGreaterThan(3);
  }
  return issue;
}

/** How a key stands in a path: as it is, or the way JSON writes it, cut where it is long. */
function spelt(key: string): string {
  return /^[\p{L}\p{N}_$-]+$/u.test(key) ? key : JSON.stringify(key).slice(0, 50);
}
