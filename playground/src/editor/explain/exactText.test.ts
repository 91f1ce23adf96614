import { expect, it } from 'vitest';
import { exactText } from './exactText';

it.each([
  ['49 / 55 x 100', '980/11 = 89.090909…', '49 ÷ 55 × 100 = 980/11 = 89.090909…'],
  ['49.23', '49.23', '49.23'],
  ['(196 / 11) / 40 x 100', '44.55', '(196 ÷ 11) ÷ 40 × 100 = 44.55'],
  ['85.18 >= 80: 6', '6', '85.18 ≥ 80: 6'],
  ['5 < 6: 0', '0', '5 < 6: 0'],
  ['99996 / 100000 x 100 >= 80: 6', '6', '99996 ÷ 100000 × 100 ≥ 80: 6'],
  ['casework-opened, casework-closed: 2', '2', '2'],
  ['–: 0', '0', '0'],
])('%s, exactly %s, reads %s', (symbols, exact, expected) => {
  expect(exactText(symbols, exact)).toBe(expected);
});
