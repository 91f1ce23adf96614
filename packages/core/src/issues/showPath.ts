import { type Issue, type IssueParams, issueOf, type PathStep, showReceived } from './issue.js';
import type { IssueCode } from './issueCodes.js';

/** A key that can stand after a point and be read without doubt. */
const PLAIN_KEY = /^[\p{L}\p{N}_$-]+$/u;

/**
 * `['indicators', 0, 'actual']` as `indicators[0].actual`; a key with other signs, or none, as `["a.b"]`; the empty
 * path as `(input)`. `idAt` names the list item at a depth of the path, which then stands beside its index.
 */
export function showPath(
  path: readonly PathStep[],
  idAt: (depth: number) => string | undefined = () => undefined,
): string {
  let shown = '';
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') {
      const id = idAt(depth);
      shown += id === undefined ? `[${step}]` : `[${step}](${id})`;
    } else if (PLAIN_KEY.test(step)) shown += shown === '' ? step : `.${step}`;
    else shown += `[${showReceived(step)}]`;
  }
  return shown || '(input)';
}

/** The issue of what stands at a path. */
export function makeIssue(
  code: IssueCode,
  path: PathStep[],
  expected: string,
  received: unknown,
  params?: IssueParams,
): Issue {
  return issueOf(code, path, showPath(path), expected, showReceived(received), params);
}
