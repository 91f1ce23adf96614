import { describe, expect, it } from 'vitest';
import { roundsUp, TWO_DECIMALS_HALF_UP } from './rounding.js';

describe('roundsUp', () => {
  it.each([
    ['half-up', -1n, 1n, false],
    ['half-up', 0n, 2n, true],
    ['half-up', 0n, 1n, true],
    ['half-up', 1n, 2n, true],
    ['half-even', -1n, 1n, false],
    ['half-even', 0n, 2n, false],
    ['half-even', 0n, 1n, true],
    ['half-even', 1n, 2n, true],
    ['down', -1n, 1n, false],
    ['down', 0n, 1n, false],
    ['down', 1n, 1n, false],
  ] as const)('%s, %d beyond half, quotient %d: %s', (mode, beyondHalf, quotient, up) => {
    expect(roundsUp(mode, beyondHalf, quotient)).toBe(up);
  });

  it('prints two decimals, half up, unless told otherwise', () => {
    expect(TWO_DECIMALS_HALF_UP).toEqual({ decimals: 2, mode: 'half-up' });
  });
});
