import { expect, it } from 'vitest';
import { MOST_CHARACTERS, plainJson } from './plainJson';

it('copies what is JSON, and leaves out what is undefined', () => {
  const value = { a: [1, 'x', null, true], b: { c: {} }, d: undefined };
  expect(plainJson(value)).toEqual({ ok: true, value: { a: [1, 'x', null, true], b: { c: {} } } });
});

it('takes a key named __proto__ as a key', () => {
  const copied = plainJson(JSON.parse('{"__proto__":{"polluted":true}}'));
  expect(copied.ok && Object.keys(copied.value as object)).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(copied.ok && Object.getPrototypeOf(copied.value)).toBe(Object.prototype);
});

it.each([
  [new Date(0)],
  [new Map()],
  [new Uint8Array(1)],
  [1n],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [Symbol('s')],
  [() => 1],
])('refuses what is no JSON: %s', (value) => {
  expect(plainJson({ value })).toEqual({ ok: false, reason: 'not-json' });
});

it('stops at what leads back to itself, and at what is nested too deep', () => {
  const loop: Record<string, unknown> = {};
  loop['loop'] = loop;
  expect(plainJson(loop)).toEqual({ ok: false, reason: 'too-large' });
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(plainJson(nested(64)).ok).toBe(true);
  expect(plainJson(nested(65))).toEqual({ ok: false, reason: 'too-large' });
});

it('stops beyond the most characters and values', () => {
  expect(plainJson('x'.repeat(MOST_CHARACTERS)).ok).toBe(true);
  expect(plainJson('x'.repeat(MOST_CHARACTERS + 1))).toEqual({ ok: false, reason: 'too-large' });
  expect(plainJson(Array.from({ length: 199_999 }, () => 0)).ok).toBe(true);
  expect(plainJson(Array.from({ length: 200_000 }, () => 0))).toEqual({ ok: false, reason: 'too-large' });
});
