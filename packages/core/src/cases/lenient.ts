import { readDecimal } from '../numbers/decimal.js';

/** A look at a value that may or may not have the shape it should have: what is not there reads as nothing. */
export type Loose = Readonly<Record<string, unknown>>;

const NOTHING: Loose = {};

/** The value as an object, or one without keys. */
export function objectOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : NOTHING;
}

/** What stands under a key of its own, or `undefined`. */
export function partOf(value: unknown, key: string): unknown {
  const object = objectOf(value);
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The items of a list, or none. */
export function itemsOf(value: unknown, key: string): readonly unknown[] {
  const list = partOf(value, key);
  return Array.isArray(list) ? list : [];
}

/** A text under a key, or `undefined`. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = partOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

/** A good number under a key, or `undefined`. */
export function numberOf(value: unknown, key: string): number | undefined {
  const number = readDecimal(partOf(value, key));
  return typeof number === 'number' ? number : undefined;
}

/** The ids of the items of a list, `undefined` where one has none. */
export function idsOf(items: readonly unknown[], key = 'id'): (string | undefined)[] {
  return items.map((item) => textOf(item, key));
}
