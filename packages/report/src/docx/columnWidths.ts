/**
 * Shares of a width in whole twips that add up to it exactly: what rounding leaves over goes to the columns that lost
 * most.
 *
 * @example
 * ```ts
 * columnWidths([33, 33, 34], 100); // [33, 33, 34]
 * columnWidths([50, 50], 101); // [51, 50]
 * ```
 */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const exact = shares.map((share) => (share * width) / 100);
  const widths = exact.map(Math.floor);
  const missing = width - widths.reduce((sum, value) => sum + value, 0);
  const losers = exact
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index)
    .slice(0, missing);
  for (const { index } of losers) widths[index] = (widths[index] ?? 0) + 1;
  return widths;
}
