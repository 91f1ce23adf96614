import { expect, it } from 'vitest';
import { fieldText } from './fieldText';

it('shows a number of the file as it is printed, and what was typed as typed', () => {
  expect(fieldText(9.8, 2)).toBe('9.80');
  expect(fieldText(1112)).toBe('1112');
  expect(fieldText('9.8', 2)).toBe('9.8');
  expect(fieldText(undefined, 2)).toBe('');
});
