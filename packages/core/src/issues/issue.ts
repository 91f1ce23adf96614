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
  if (typeof value === 'object' && value !== null) return 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > LONGEST_RECEIVED ? `${[...shown].slice(0, LONGEST_RECEIVED).join('')}…` : shown;
}

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

/** The one place where an issue is made. */
export function makeIssue(
  code: IssueCode,
  path: PathStep[],
  expected: string,
  received: unknown,
  params?: IssueParams,
  pathText: string = showPath(path),
): Issue {
  const shown = showReceived(received);
  const message = `${pathText}: expected ${expected}, received ${shown}`;
  return { code, path, pathText, expected, received: shown, message, ...(params && { params }) };
}
