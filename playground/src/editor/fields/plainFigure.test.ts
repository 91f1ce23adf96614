import { expect, it } from 'vitest';
import { plainFigure } from './plainFigure';

it.each([
  ['４９．２３', '49.23'],
  [' 49.23\t', '49.23'],
  ['\u3000４９\u3000', '49'],
  ['２０２５－０１－３１', '2025-01-31'],
  ['1,112', '1,112'],
  ['１，１１２', '1，112'],
  ['约十', '约十'],
  ['4 9', '4 9'],
  ['1e3', '1e3'],
])('makes %j %j', (typed, plain) => {
  expect(plainFigure(typed)).toBe(plain);
});
