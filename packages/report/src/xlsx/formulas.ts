import type { Scheme } from '@sw-eval/core';

type Rounding = Scheme['rounding'];

/** How progress, ratios and outlook are always rounded. */
export const TWO_DECIMALS: Rounding = { decimals: 2, mode: 'half-up' };

/** Digits that binary noise does not reach; what is not a half there is none. */
const CLEAN = 9;

/**
 * A formula that rounds as a scheme says. A spreadsheet's own ROUND takes a half upwards and is not misled by binary
 * fractions; the other two modes first clear their noise away.
 *
 * @example
 * ```ts
 * roundFormula('E2*100/D2', { decimals: 2, mode: 'half-up' }); // 'ROUND(E2*100/D2,2)'
 * ```
 */
export function roundFormula(expression: string, { decimals, mode }: Rounding): string {
  if (mode === 'half-up') return `ROUND(${expression},${decimals})`;
  if (mode === 'down') return `ROUNDDOWN(ROUND(${expression},${CLEAN}),${decimals})`;
  const shifted = `(${expression})*${10 ** decimals}`;
  const even = `2*ROUND(${shifted}/2,0)/${10 ** decimals}`;
  return `IF(ROUND(MOD(${shifted},1),6)=0.5,${even},ROUND(${expression},${decimals}))`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell of another sheet. */
export function onSheet(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Longest text a formula may hold between quotes. */
export const LONGEST_TEXT = 255;
/** More terms than these make a formula that nobody can read, and in the end one no program takes. */
const MOST_TERMS = 200;

/** A sum of cells of one column, as a range where they are neighbours; `undefined` for more than can be written. */
export function sumFormula(column: string, rows: readonly number[]): string | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (last - first === rows.length - 1) return `SUM(${column}${first}:${column}${last})`;
  if (rows.length > MOST_TERMS) return undefined;
  return rows.map((row) => `${column}${row}`).join('+');
}
