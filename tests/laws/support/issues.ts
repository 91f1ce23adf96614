import { formatIssue, type Issue, SwEvalError } from '@sw-eval/core';
import { expect } from 'vitest';

/** Issues are there, and each says in both languages what is wrong where, with nothing left blank. */
export function expectGoodIssues(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) {
    expect(issue.message).toBe(`${issue.pathText}: expected ${issue.expected}, received ${issue.received}`);
    for (const text of [issue.code, issue.pathText, issue.expected, issue.received]) expect(text.trim()).not.toBe('');
    for (const sentence of [issue.message, formatIssue(issue, 'zh-CN'), formatIssue(issue, 'en')]) {
      expect(sentence).not.toMatch(/undefined|\[object|^\s*$/);
    }
  }
}

/** The issues a call throws, good ones; none where it gives a value. */
export function issuesThrown(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof SwEvalError)) throw error;
    expectGoodIssues(error.issues);
    return error.issues;
  }
}
