/** How a figure that is not there is printed. */
export const NO_FIGURE = '–';

/**
 * A rate in percent as reports print it, trailing zeros kept; an en dash for none. The rate comes rounded.
 *
 * @example
 * ```ts
 * printRate(89.09, 2); // '89.09%'
 * printRate(null, 2); // '–'
 * ```
 */
export function printRate(rate: number | null, decimals: number): string {
  return rate === null ? NO_FIGURE : `${rate.toFixed(decimals)}%`;
}

/** Points as reports print them, trailing zeros kept; an en dash for none. The points come rounded. */
export function printPoints(points: number | null, decimals: number): string {
  return points === null ? NO_FIGURE : points.toFixed(decimals);
}
