import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { MOST_HINTS, nearest } from '../issues/nearest.js';

/** Adds an issue for each id of a list that is not known; `key` is the key of the id where the items are objects. */
export function addUnknownIds(
  list: IssueList,
  path: readonly PathStep[],
  ids: readonly unknown[],
  known: ReadonlySet<string | undefined>,
  expected: string,
  key?: string,
): void {
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || known.has(id)) return;
    const at = key === undefined ? [...path, index] : [...path, index, key];
    addUnknownId(list, at, id, known, expected);
  });
}

/** Adds the issue of one id that is not known, with the nearest known one where there is one. */
export function addUnknownId(
  list: IssueList,
  path: PathStep[],
  id: string,
  known: Iterable<string | undefined>,
  expected: string,
): void {
  const near = list.issues.length < MOST_HINTS ? nearest(id, known) : undefined;
  const hint = near === undefined ? '' : `; the nearest is ${JSON.stringify(near)}`;
  list.add('unknown-reference', path, `${expected}${hint}`, id, { id, ...(near !== undefined && { nearest: near }) });
}
