import type * as z from 'zod/mini';
import { type IssueList, valueAt } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { MOST_HINTS, nearest } from '../issues/nearest.js';
import type { FieldProblem } from './fields.js';

type ZodIssue = z.core.$ZodIssue;

/** Adds what zod found wrong with the part of an input at `prefix`; what was expected stands in zod's messages. */
export function addZodIssues(
  list: IssueList,
  found: readonly ZodIssue[],
  input: unknown,
  prefix: readonly PathStep[] = [],
): void {
  for (const issue of found) {
    const path = [...prefix, ...(issue.path as PathStep[])];
    addZodIssue(list, issue, path, valueAt(input, issue.path as PathStep[]));
  }
}

function addZodIssue(list: IssueList, issue: ZodIssue, path: PathStep[], received: unknown): void {
  const isMissing = received === undefined;
  switch (issue.code) {
    case 'custom': {
      const { code, expected, params } = (issue.params as { problem: FieldProblem }).problem;
      list.add(code, path, expected, received, params);
      return;
    }
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        // `lookOver` has named it already, here and where no schema would.
        if (key !== '__proto__') addUnknownKey(list, [...path, key], key, issue.message.split(' '));
      }
      return;
    case 'invalid_union': {
      // A union told apart by `kind` that has no such kind lists no branches.
      if (issue.errors.length === 0) {
        addUnlisted(list, path, issue.message, received);
        return;
      }
      const branch = isMissing ? undefined : branchOfKind(issue.errors);
      if (branch !== undefined) addZodIssues(list, branch, received, path);
      else list.add(isMissing ? 'missing' : 'invalid-type', path, issue.message, received, { kind: 'union' });
      return;
    }
    case 'invalid_value':
      addUnlisted(list, path, issue.message, received);
      return;
    default: {
      // The schemas use no other check of zod's own.
      const { expected: kind } = issue as z.core.$ZodIssueInvalidType;
      list.add(isMissing ? 'missing' : 'invalid-type', path, issue.message, received, { kind });
    }
  }
}

/** Adds the issue of a value that is not one of those listed in `expected`: `one of a, b`. */
function addUnlisted(list: IssueList, path: PathStep[], expected: string, received: unknown): void {
  const code = received === undefined ? 'missing' : 'invalid-value';
  list.add(code, path, expected, received, { allowed: expected.replace('one of ', '') });
}

/** Adds the issue of a key that is not known. */
export function addUnknownKey(list: IssueList, path: PathStep[], key: string, known: readonly string[]): void {
  const near = list.issues.length < MOST_HINTS ? nearest(key, known) : undefined;
  const expected = near === undefined ? 'no such key' : `a known key; the nearest is ${JSON.stringify(near)}`;
  list.add('unknown-key', path, expected, key, near === undefined ? { key } : { key, nearest: near });
}

/** The branch of a union that the input was meant for; those of a union are of different kinds. */
function branchOfKind(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return branches.find((branch) => !branch.some(isWrongKind));
}

function isWrongKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code !== 'custom') return issue.code === 'invalid_type';
  const { code } = (issue.params as { problem: FieldProblem }).problem;
  return code === 'invalid-type' || code === 'not-a-number';
}
