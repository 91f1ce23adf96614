import { describe, expect, it } from 'vitest';
import { roundsUp, TWO_DECIMALS_HALF_UP } from './rounding.js';

describe('roundsUp', () => {
  // Remainders of a division by 10, twice: 8 (below half), 10 (half), 12 (above).
  it.each([
    ['half-up', 8, false, false],
    ['half-up', 10, false, true],
    ['half-up', 10, true, true],
    ['half-up', 12, false, true],
    ['half-even', 8, true, false],
    ['half-even', 10, false, false],
    ['half-even', 10, true, true],
    ['half-even', 12, false, true],
    ['down', 8, true, false],
    ['down', 10, true, false],
    ['down', 18, true, false],
  ] as const)('%s with twice the remainder %d, quotient odd: %s', (mode, twice, odd, up) => {
    expect(roundsUp(mode, twice, 10, odd)).toBe(up);
    expect(roundsUp(mode, BigInt(twice), 10n, odd)).toBe(up);
  });

  it('prints two decimals, half up, unless told otherwise', () => {
    expect(TWO_DECIMALS_HALF_UP).toEqual({ decimals: 2, mode: 'half-up' });
  });
});
