import { expect, it } from 'vitest';
import { placeNotes } from './placeNotes';

it('puts every note beside its section, and lower where the one before reaches into it', () => {
  const { tops, height } = placeNotes(
    [
      { wanted: 100, height: 50 },
      { wanted: 161, height: 50 },
      { wanted: undefined, height: 20 },
      { wanted: 900, height: 10 },
    ],
    40,
  );
  expect(tops).toEqual([100, 162, 224, 900]);
  expect(height).toBe(910);
});

it('keeps the first below what stands above it', () => {
  expect(placeNotes([{ wanted: 51, height: 5 }], 40).tops).toEqual([52]);
  expect(placeNotes([{ wanted: 53, height: 5 }], 40).tops).toEqual([53]);
});

it('needs no more room without notes', () => {
  expect(placeNotes([], 40)).toEqual({ tops: [], height: 40 });
});
