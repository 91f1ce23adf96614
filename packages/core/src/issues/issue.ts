import type { IssueCode } from './issueCodes.js';

/** One step into an input: a key, or the index of a list item. */
export type PathStep = string | number;

/**
 * One thing that is wrong with an input. Plain JSON.
 *
 * `path` leads into the input as given (list items by index); `pathText` is the same path for people, with the id of
 * a list item beside its index where it has one: `indicators[2](home-visits).actual`. `message` is English;
 * `formatIssue` gives the sentence in either language.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: PathStep[];
  readonly pathText: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  /** The bare values a sentence needs, so that no one has to take `expected` apart. */
  readonly params?: IssueParams;
}

/** Values that go into the sentence of an issue; which ones a code has is listed with the codes. */
export type IssueParams = Record<string, string | number>;

const LONGEST_RECEIVED = 60;

/**
 * How a received value is shown: JSON, cut to 60 characters; `nothing` for a missing value.
 */
export function showReceived(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value && typeof value === 'object') return 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > LONGEST_RECEIVED ? `${[...shown].slice(0, LONGEST_RECEIVED).join('')}…` : shown;
}

/** The one place where an issue is made; the path is shown as `pathText`, and what was received as `shown`. */
export function issueOf(
  code: IssueCode,
  path: PathStep[],
  pathText: string,
  expected: string,
  shown: string,
  params?: IssueParams,
): Issue {
  return {
    code,
    path,
    pathText,
    expected,
    received: shown,
    message: `${pathText}: expected ${expected}, received ${shown}`,
    ...(params && { params }),
  };
}

/** The issue of a function's argument, which is named as the function names it. */
export function argumentIssue(
  code: IssueCode,
  name: string,
  expected: string,
  received: unknown,
  params?: IssueParams,
): Issue {
  return issueOf(code, [name], name, expected, showReceived(received), params);
}
