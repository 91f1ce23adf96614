import { expect, it } from 'vitest';
import { dateAfter, daysBetween } from './calendar';

it('counts days over the end of a month, a leap day and a year', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  expect(daysBetween('2024-03-28', '2025-03-27')).toBe(364);
  expect(daysBetween('2025-01-31', '2025-01-31')).toBe(0);
  expect(dateAfter('2024-02-28', 2)).toBe('2024-03-01');
  expect(dateAfter('2024-03-28', 364)).toBe('2025-03-27');
});

it('knows no days to what is no date', () => {
  expect(daysBetween('2024-03-28', '2025-1')).toBeUndefined();
  expect(daysBetween('', '2025-01-31')).toBeUndefined();
  expect(daysBetween('2024-03-28', '2025-99-99')).toBeUndefined();
});
