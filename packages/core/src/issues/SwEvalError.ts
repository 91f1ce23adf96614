import type { Issue } from './issue.js';
import type { IssueCode } from './issueCodes.js';

/**
 * The one error this package throws. It carries every issue found, never only the first.
 *
 * `code` is the code of the only issue, or `invalid-input` where there are several.
 *
 * @example
 * ```ts
 * try {
 *   completionRate({ actual: -1, target: 60 });
 * } catch (error) {
 *   error.issues[0].message; // 'actual: expected a number of at least 0, received -1'
 * }
 * ```
 */
export class SwEvalError extends Error {
  override readonly name = 'SwEvalError';
  readonly code: IssueCode | 'invalid-input';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join('\n'));
    this.issues = issues;
    const [first, second] = issues;
    this.code = first && !second ? first.code : 'invalid-input';
  }
}
