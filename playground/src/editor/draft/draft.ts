/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * The case being worked on: a case file as it would be written down, except that what was typed stands in it as typed.
 * `parseCase` takes decimal strings and dates as they are, so the draft is its input without any conversion, and the
 * paths of its issues are the paths of the fields.
 */
export type Draft = JsonObject;

/** Where a value stands in a draft: keys, and indexes of list items. */
export type Path = readonly (string | number)[];

/** A path as a key for maps and element ids: `indicators.0.actual`. */
export function pathKey(path: Path): string {
  return path.join('.');
}

/** The value at a path, `undefined` where there is none. */
export function valueAt(draft: Draft, path: Path): Json | undefined {
  let value: Json | undefined = draft;
  for (const step of path) value = childOf(value, step);
  return value;
}

/**
 * The draft with another value at a path; `undefined` takes the key away. Everything beside the path is shared with the
 * draft given. Objects that are missing on the way are made; list items are not.
 *
 * @example
 * ```ts
 * withValueAt({ period: { end: '2025-01-31' } }, ['period', 'end'], '2025-03-27');
 * // { period: { end: '2025-03-27' } }
 * ```
 */
export function withValueAt(draft: Draft, path: Path, value: Json | undefined): Draft {
  return changed(draft, path, value) as Draft;
}

function changed(parent: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const child = changed(childOf(parent, step), rest, value);
  if (isList(parent)) return parent.map((item, index) => (index === step && child !== undefined ? child : item));
  const entries = new Map(isObject(parent) ? Object.entries(parent) : []);
  if (child === undefined) entries.delete(String(step));
  else entries.set(String(step), child);
  return Object.fromEntries(entries);
}

function childOf(parent: Json | undefined, step: string | number): Json | undefined {
  if (isList(parent)) return typeof step === 'number' ? parent[step] : undefined;
  return isObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The place of the item with an id in a list of the draft, -1 where there is none. */
export function indexOfId(draft: Draft, list: string, id: string): number {
  const items = valueAt(draft, [list]);
  return isList(items) ? items.findIndex((item) => isObject(item) && item['id'] === id) : -1;
}

/** Parts of a case that may be left out as a whole, and must be where a required key of theirs is missing. */
const PARTS_THAT_MAY_BE_MISSING = new Set<string | number>(['report', 'engagement', 'survey', 'conclusion']);

/** The draft without the part a path leads into, where that part has become empty and a case may do without it. */
export function withoutEmptyPart(draft: Draft, [part]: Path): Draft {
  if (part === undefined || !PARTS_THAT_MAY_BE_MISSING.has(part)) return draft;
  const value = valueAt(draft, [part]);
  return isObject(value) && Object.keys(value).length === 0 ? withValueAt(draft, [part], undefined) : draft;
}
