/**
 * Where a value lies on an axis from 0 to `end`, as a share of its length for an SVG attribute; values outside lie at
 * its ends.
 *
 * @example
 * ```ts
 * onAxis(55, 220); // '25%'
 * onAxis(1470, 220); // '100%'
 * ```
 */
export function onAxis(value: number, end: number): string {
  const share = end === 0 ? 0 : Math.min(Math.max(value / end, 0), 1);
  return `${Number((share * 100).toFixed(3))}%`;
}
