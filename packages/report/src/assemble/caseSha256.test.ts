import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import { caseSha256, sortedJson } from './caseSha256.js';

describe('caseSha256', () => {
  it('does not depend on the order of keys', () => {
    expect(caseSha256({ b: [{ d: 1, c: 2 }], a: '建' })).toBe(caseSha256({ a: '建', b: [{ c: 2, d: 1 }] }));
    expect(caseSha256({ a: [1, 2] })).not.toBe(caseSha256({ a: [2, 1] }));
  });

  it('agrees with another implementation on the real case', () => {
    const { given } = realCase();
    expect(caseSha256(given)).toBe(createHash('sha256').update(sortedJson(given), 'utf8').digest('hex'));
  });

  it('keeps keys such as __proto__ and leaves out keys without a value', () => {
    const value: unknown = JSON.parse('{"__proto__":1,"a":2}');
    expect(sortedJson(value)).toBe('{"__proto__":1,"a":2}');
    expect(sortedJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});
