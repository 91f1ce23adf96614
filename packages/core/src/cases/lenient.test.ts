import { describe, expect, it } from 'vitest';
import { idsOf, itemsOf, numberOf, objectOf, partOf, textOf } from './lenient.js';

describe('a lenient look', () => {
  it('reads what is not an object as one without keys', () => {
    for (const value of [null, undefined, 5, 'text', [1]]) expect(objectOf(value)).toEqual({});
    expect(objectOf({ a: 1 })).toEqual({ a: 1 });
  });

  it('sees own keys only', () => {
    expect(partOf({ a: 1 }, 'a')).toBe(1);
    expect(partOf({}, 'constructor')).toBeUndefined();
    expect(partOf(null, 'a')).toBeUndefined();
  });

  it('reads lists, texts and numbers of the right kind only', () => {
    expect(itemsOf({ a: [1] }, 'a')).toEqual([1]);
    expect(itemsOf({ a: 'text' }, 'a')).toEqual([]);
    expect(textOf({ a: 'text' }, 'a')).toBe('text');
    expect(textOf({ a: 5 }, 'a')).toBeUndefined();
    expect(numberOf({ a: '5.5' }, 'a')).toBe(5.5);
    expect(numberOf({ a: -5 }, 'a')).toBeUndefined();
  });

  it('gives the ids of items, and nothing for an item without', () => {
    expect(idsOf([{ id: 'a' }, {}, null, { id: 5 }])).toEqual(['a', undefined, undefined, undefined]);
    expect(idsOf([{ unit: 'east' }], 'unit')).toEqual(['east']);
  });
});
