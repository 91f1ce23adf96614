import { expect, it } from 'vitest';
import { onAxis } from './axis';

it('places values on the axis and holds those outside at its ends', () => {
  expect(onAxis(110, 220)).toBe('50%');
  expect(onAxis(1470, 220)).toBe('100%');
  expect(onAxis(-1, 220)).toBe('0%');
  expect(onAxis(3, 0)).toBe('0%');
});
