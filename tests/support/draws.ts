/** Whether every draw is wanted: `ALL_DRAWS=1`, which `verify:deep` sets. */
const ALL = process.env['ALL_DRAWS'] === '1';

/**
 * How many draws a test makes. An ordinary run takes few of each kind, so that a change is checked within minutes;
 * `verify:deep` takes all of them. The kinds are the same.
 *
 * @example
 * ```ts
 * draws(20, 200); // 20, or 200 with ALL_DRAWS=1
 * ```
 */
export function draws(ordinary: number, all: number): number {
  return ALL ? all : ordinary;
}

/** Longest that a test may take whose draws are this many times more in a full run, in milliseconds. */
export function patience(ordinaryMs: number, times: number): number {
  return ALL ? ordinaryMs * times : ordinaryMs;
}
