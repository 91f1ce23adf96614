import { expect, it } from 'vitest';
import { fill } from './fill.js';

it('puts each word in the place of its name', () => {
  expect(fill('{what}: {max} 分，最多 {max} 分', { what: '监督方', max: 10 })).toBe('监督方: 10 分，最多 10 分');
});

it('leaves braces and dollar signs of a word as they are', () => {
  expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});
