import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON without white space, the keys of every object sorted by code unit, keys without a value left out. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // A null prototype, so that a key such as __proto__ is a key like any other.
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, item] of entries) copy[key] = sorted(item);
  return copy;
}

/**
 * SHA-256, in hex, of a parsed case's key-sorted JSON. Synchronous, in the browser as in Node.
 *
 * @example
 * ```ts
 * caseSha256({ b: 1, a: 2 }) === caseSha256({ a: 2, b: 1 }); // true
 * ```
 */
export function caseSha256(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(sortedJson(value))));
}
