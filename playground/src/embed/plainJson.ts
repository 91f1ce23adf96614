import type { Json } from '../editor/draft/draft';

/** The most that a message may hold: no case is larger, and a message made to fill the memory stops here. */
export const MOST_CHARACTERS = 4_000_000;
const MOST_VALUES = 200_000;
const DEEPEST = 64;

/** A value as plain JSON, or why it is none. */
export type PlainJson =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' };

/**
 * Copies a value that came in a message as plain JSON. A message can hold what JSON cannot: dates, maps, itself. The
 * copy has own properties only, whatever they are called.
 */
export function plainJson(value: unknown): PlainJson {
  const left = { characters: MOST_CHARACTERS, values: MOST_VALUES };
  try {
    return { ok: true, value: copy(value, DEEPEST, left) };
  } catch (error) {
    if (error === TOO_LARGE) return { ok: false, reason: 'too-large' };
    if (error === NOT_JSON) return { ok: false, reason: 'not-json' };
    throw error;
  }
}

const TOO_LARGE = new Error('too large');
const NOT_JSON = new Error('not JSON');

function copy(value: unknown, depth: number, left: { characters: number; values: number }): Json {
  left.values -= 1;
  // What leads back to itself is deeper than any case.
  if (left.values < 0 || depth < 0) throw TOO_LARGE;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw NOT_JSON;
    return value;
  }
  if (typeof value === 'string') {
    left.characters -= value.length;
    if (left.characters < 0) throw TOO_LARGE;
    return value;
  }
  if (typeof value !== 'object') throw NOT_JSON;
  if (Array.isArray(value)) {
    if (value.length > left.values) throw TOO_LARGE;
    return Array.from(value, (item) => copy(item, depth - 1, left));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw NOT_JSON;
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(value)) {
    left.characters -= key.length;
    if (item !== undefined) entries.push([key, copy(item, depth - 1, left)]);
  }
  return Object.fromEntries(entries);
}
