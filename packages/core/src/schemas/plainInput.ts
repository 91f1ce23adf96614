import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { addUnknownKey } from './fromZod.js';

/** Deepest nesting that is read; a case needs about 20 levels with a rubric of six. */
const DEEPEST = 32;

/**
 * Looks over an input before it is checked, for what a checker of shapes might pass over in silence or not survive:
 * nesting without end, and keys named `__proto__`.
 *
 * @returns whether the input can be checked at all
 */
export function lookOver(input: unknown, list: IssueList): boolean {
  const path: PathStep[] = [];
  // The depth has an end, so calling itself is safe.
  const goesOn = (value: object): boolean => {
    if (path.length >= DEEPEST) {
      list.add('too-deep', [...path], `at most ${DEEPEST} levels of nesting`, value, { max: DEEPEST });
      return false;
    }
    const isList = Array.isArray(value);
    if (!isList && Object.hasOwn(value, '__proto__')) addUnknownKey(list, [...path, '__proto__'], '__proto__', []);
    for (const key of Object.keys(value)) {
      const child = key === '__proto__' ? undefined : (value as Record<string, unknown>)[key];
      if (typeof child !== 'object' || child === null) continue;
      path.push(isList ? Number(key) : key);
      if (!goesOn(child)) return false;
      path.pop();
    }
    return true;
  };
  return typeof input !== 'object' || input === null || goesOn(input);
}

/** A parsed value without keys whose value is `undefined`, so that it equals its own JSON; itself where it has none. */
export function withoutUndefined<Value>(value: Value): Value {
  return hasUndefined(value) ? copyWithoutUndefined(value) : value;
}

function hasUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  if (Array.isArray(value)) return value.some(hasUndefined);
  for (const key in value) if (hasUndefined((value as Record<string, unknown>)[key])) return true;
  return false;
}

function copyWithoutUndefined<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyWithoutUndefined) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, copyWithoutUndefined(part)]),
  ) as Value;
}
