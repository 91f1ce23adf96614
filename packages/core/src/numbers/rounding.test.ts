import { expect, it } from 'vitest';
import { TWO_DECIMALS_HALF_UP } from './rounding.js';

it('is two decimals, half up, where nothing else is said', () => {
  expect(TWO_DECIMALS_HALF_UP).toEqual({ decimals: 2, mode: 'half-up' });
});
