import { safeParseCase } from '../src/cases/parseCase.js';
import type { Issue } from '../src/issues/issue.js';
import { SwEvalError } from '../src/issues/SwEvalError.js';

/** What `parseCase` finds wrong with an input; none where it is a case. */
export function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseCase(input);
  return result.ok ? [] : result.issues;
}

/** The code and the path, for people, of each issue of an input. */
export function codesOf(input: unknown): string[] {
  return issuesOf(input).map((issue) => `${issue.code} ${issue.pathText}`);
}

/** The error a call throws; fails where it throws none, or another. */
export function errorOf(call: () => unknown): SwEvalError {
  try {
    call();
  } catch (error) {
    if (error instanceof SwEvalError) return error;
    throw error;
  }
  throw new Error('the call did not throw');
}
