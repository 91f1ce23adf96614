import { expect, it } from 'vitest';
import { stretchesOf } from './segments';

const place = (path: string, offset: number, length: number) => ({ path, offset, length });

it('cuts a text at the words values were read from, and loses nothing', () => {
  const text = '建档1112份，电访11665个。';
  const stretches = stretchesOf(text, [place('b', 10, 5), place('a', 2, 4)]);
  expect(stretches.map(({ text: part, found }) => [part, found?.path])).toEqual([
    ['建档', undefined],
    ['1112', 'a'],
    ['份，电访', undefined],
    ['11665', 'b'],
    ['个。', undefined],
  ]);
  expect(stretches.map(({ text: part }) => part).join('')).toBe(text);
});

it('lets the shorter of two places count that overlap, and leaves out those beyond the text', () => {
  const stretches = stretchesOf('abcdef', [
    place('long', 0, 4),
    place('late', 2, 3),
    place('out', 5, 9),
    place('none', 5, 0),
  ]);
  expect(stretches.map(({ text: part, found }) => [part, found?.path])).toEqual([
    ['ab', undefined],
    ['cde', 'late'],
    ['f', undefined],
  ]);
});
