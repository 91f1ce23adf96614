import { expect, it } from 'vitest';
import { rowHeight } from './rowHeight.js';

const cell = (value: string | number) => ({ value, style: 'long' as const });

it('a row is as high as its longest text needs, a Chinese character counting two', () => {
  expect(rowHeight([cell('short'), cell(5)], [10, 10])).toBeUndefined();
  expect(rowHeight([cell('九个字的文字要两行')], [10])).toBe(33);
  expect(rowHeight([cell('a\nb\nc')], [10])).toBe(48);
  expect(rowHeight([cell('长'.repeat(20_000))], [100])).toBe(409);
});
