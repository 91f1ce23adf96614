import { expect, it } from 'vitest';
import { printExact } from './printExact';

it.each([
  ['980', '11', '980/11 = 89.090909…'],
  ['175', '2', '87.5'],
  ['6', '1', '6'],
  ['0', '1', '0'],
  ['1', '1000000', '0.000001'],
  ['1', '10000000', '1/10000000 = 0.000000…'],
  ['-3', '2', '-1.5'],
  ['-1', '3', '-1/3 = -0.333333…'],
])('prints %s/%s', (numerator, denominator, printed) => {
  expect(printExact({ numerator, denominator })).toBe(printed);
});
