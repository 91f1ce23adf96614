import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { DEEPEST } from './Reading.js';

/**
 * Adds the first place of an input that lies too deep, in parts too that no schema would look into.
 *
 * @returns whether there is one; then the rest of what is wrong with the input is not worth telling
 */
export function addTooDeep(input: unknown, list: IssueList): boolean {
  const path: PathStep[] = [];
  // The depth has an end, so calling itself is safe.
  const isTooDeep = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (path.length >= DEEPEST) {
      list.add('too-deep', [...path], `at most ${DEEPEST} levels of nesting`, value, { max: DEEPEST });
      return true;
    }
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      path.push(isList ? Number(key) : key);
      if (isTooDeep(child)) return true;
      path.pop();
    }
    return false;
  };
  return isTooDeep(input);
}
