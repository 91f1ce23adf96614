/**
 * How a value that lies between two printable ones is rounded; figures are never negative.
 *
 * - `half-up`: to the nearest, halves away from zero (0.125 -> 0.13)
 * - `half-even`: to the nearest, halves to the even digit (0.125 -> 0.12, 0.135 -> 0.14)
 * - `down`: the rest is dropped (0.129 -> 0.12)
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

/** Every {@link RoundingMode}. */
export const ROUNDING_MODES = ['half-up', 'half-even', 'down'] as const satisfies readonly RoundingMode[];

/** Decimals (0 to 6) and mode of a rounding. */
export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** Two decimals, half up: what published reports print. Convention: no source states the rule. */
export const TWO_DECIMALS_HALF_UP: Rounding = { decimals: 2, mode: 'half-up' };
