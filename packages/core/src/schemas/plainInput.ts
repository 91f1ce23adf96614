import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { addUnknownKey } from './fromZod.js';

/** Deepest nesting that is read; a case needs about 20 levels with a rubric of six. */
const DEEPEST = 32;

interface Visit {
  readonly value: object;
  readonly path: PathStep[];
}

/**
 * Looks over an input before it is checked, for what a checker of shapes might pass over in silence or not survive:
 * nesting without end, and keys named `__proto__`.
 *
 * @returns whether the input can be checked at all
 */
export function lookOver(input: unknown, list: IssueList): boolean {
  if (typeof input !== 'object' || input === null) return true;
  const open: Visit[] = [{ value: input, path: [] }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, path } = visit;
    if (path.length >= DEEPEST) {
      list.add('too-deep', path, `at most ${DEEPEST} levels of nesting`, value, { max: DEEPEST });
      return false;
    }
    if (Object.hasOwn(value, '__proto__')) addUnknownKey(list, [...path, '__proto__'], '__proto__', []);
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      const child = (value as Record<string, unknown>)[key];
      if (typeof child === 'object' && child !== null) {
        open.push({ value: child, path: [...path, isList ? Number(key) : key] });
      }
    }
  }
  return true;
}

/** A copy of a parsed value without keys whose value is `undefined`, so that it equals its own JSON. */
export function withoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, withoutUndefined(part)]),
  ) as Value;
}
