/**
 * How a value that lies between two printable ones is rounded; figures are never negative.
 *
 * - `half-up`: to the nearest, halves away from zero (0.125 -> 0.13)
 * - `half-even`: to the nearest, halves to the even digit (0.125 -> 0.12, 0.135 -> 0.14)
 * - `down`: the rest is dropped (0.129 -> 0.12)
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

/** Decimals (0 to 6) and mode of a rounding. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** Two decimals, half up: what published reports print. Convention: no source states the rule. */
export const TWO_DECIMALS_HALF_UP: Rounding = { decimals: 2, mode: 'half-up' };

/**
 * Whether a quotient goes up to the next whole number.
 *
 * @param beyondHalf twice the remainder, less the divisor: 0 half way, above 0 beyond
 */
export function roundsUp(mode: RoundingMode, beyondHalf: bigint, quotient: bigint): boolean {
  if (mode === 'down' || beyondHalf < 0n) return false;
  return beyondHalf > 0n || mode === 'half-up' || quotient % 2n === 1n;
}
