import type { Figure } from '../tree/figures.js';
import { decimalsIn } from '../tree/formatFigure.js';
import type { Cell, FigureNode } from '../tree/nodes.js';
import { type Part, phrasing } from '../tree/text.js';

/** A figure has at most so many. */
const MOST_DECIMALS = 6;

/** A count in running text. */
export function count(value: number, decimals: number, unit?: string): FigureNode {
  return { type: 'figure', figure: { kind: 'count', value, decimals, ...(unit !== undefined && { unit }) } };
}

/** A rate in running text, in percent. */
export function rate(value: number | null, decimals: number): FigureNode {
  return { type: 'figure', figure: { kind: 'rate', value, decimals } };
}

/** An indicator's count in running text, with the decimals the scheme or case gives that indicator. */
export function indicatorCount(value: number, { decimals }: { decimals: number }, unit?: string): FigureNode {
  return count(value, decimals, unit);
}

/** Decimals that figures which stand beside each other share, so that none is written longer than another. */
export function sharedDecimals(values: readonly (number | null)[]): number {
  const decimals = values.map((value) => (value === null ? 0 : decimalsIn(value)));
  return Math.min(MOST_DECIMALS, Math.max(0, ...decimals));
}

/** Points in running text. */
export function score(value: number | null, decimals: number, unit?: string): FigureNode {
  return { type: 'figure', figure: { kind: 'score', value, decimals, ...(unit !== undefined && { unit }) } };
}

/** A date in running text, `YYYY-MM-DD`. */
export function date(value: string): FigureNode {
  return { type: 'figure', figure: { kind: 'date', value } };
}

/** A cell of words. */
export function textCell(...parts: readonly Part[]): Cell {
  const children = phrasing(parts);
  return children.length === 0 ? { kind: 'empty' } : { kind: 'text', children };
}

/** A cell of a count; empty where there is none. */
export function countCell(value: number | null, decimals: number): Cell {
  return value === null ? { kind: 'empty' } : { kind: 'count', value, decimals };
}

/** A cell of a figure that may be a dash. */
export function figureCell(figure: Figure): Cell {
  return figure;
}
