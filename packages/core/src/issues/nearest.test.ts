import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.js';

describe('nearest', () => {
  const keys = ['target', 'actual', 'reported'];

  it.each([
    ['actaul', 'actual'],
    ['Actual', 'actual'],
    ['target ', 'target'],
    ['tar', undefined],
    ['reportd', 'reported'],
    ['zzzzzz', undefined],
  ])('for %j is %j', (word, near) => {
    expect(nearest(word, keys)).toBe(near);
  });

  it('allows two changes in a short word and a third of the letters in a longer one', () => {
    expect(nearest('ab', ['cd'])).toBe('cd');
    expect(nearest('abc', ['xyz'])).toBeUndefined();
    expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearest('abcdefghi', ['abcdewxyz'])).toBeUndefined();
  });

  it('takes the nearest, and the first of equally near ones', () => {
    expect(nearest('abcd', ['abxx', 'abcx', 'abcy'])).toBe('abcx');
  });

  it('finds the word itself', () => {
    expect(nearest('target', keys)).toBe('target');
  });

  it('does not compare with nothing, nor words of more than 64 letters', () => {
    expect(nearest('target', [])).toBeUndefined();
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63));
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined();
    expect(nearest('', ['ab'])).toBe('ab');
    expect(nearest('', ['abc'])).toBeUndefined();
  });

  it('reaches from a short word to nothing', () => {
    expect(nearest('ab', [''])).toBe('');
    expect(nearest('abc', [''])).toBeUndefined();
  });

  it('passes over what is not known, and looks at the first 200 words', () => {
    expect(nearest('target', [undefined, 'targets'])).toBe('targets');
    const others = (count: number) => Array.from({ length: count }, (_, index) => `something-else-${index}`);
    expect(nearest('target', [...others(199), 'targets'])).toBe('targets');
    expect(nearest('target', [...others(200), 'targets'])).toBeUndefined();
  });
});
