import { completionRate } from '@sw-eval/core';
import type { CleanText } from '../source/CleanText.js';
import type { Figure } from './IndicatorFigures.js';

const NUMBER = /^([0-9]{1,12}(?:\.[0-9]{1,6})?)(万)?([^0-9%]{0,4})$/u;
const PERCENT = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)%?$/u;

/** A figure that a cell holds. */
export interface Read {
  readonly value: number;
  readonly unit: string;
  readonly clean: CleanText;
}

export function numberIn(cell: CleanText | undefined): Read | undefined {
  const match = cell === undefined ? null : NUMBER.exec(oneFigure(cell.text));
  if (cell === undefined || match === null) return undefined;
  const [, digits = '', times, unit = ''] = match;
  const value = times === undefined ? Number(digits) : Math.round(Number(digits) * 10_000);
  return { value, unit, clean: cell };
}

/** Figures with strokes between them. */
export const SLASHED = /^[0-9.%]{1,16}(?:\/[0-9.%]{1,16}){1,5}$/u;

export function partsOf(cell: CleanText): CleanText[] {
  let at = 0;
  return cell.text.split('/').map((part) => {
    const own = cell.slice(at, at + part.length);
    at += part.length + 1;
    return own;
  });
}

/** `2 388`, `12，000`: a cell has one figure. */
function oneFigure(text: string): string {
  return /^[1-9][0-9]{0,2}(?:[ ，'’][0-9]{3})+(?![0-9])/u.test(text) ? text.replace(/[ ，'’]/gu, '') : text;
}

export function percentIn(cell: CleanText | undefined): Read | undefined {
  const match = cell === undefined ? null : PERCENT.exec(cell.text);
  return cell === undefined || match === null ? undefined : { value: Number(match[1]), unit: '%', clean: cell };
}

export function figureOf({ value, clean }: Read, confidence: number): Figure {
  return { value, clean, start: 0, end: clean.text.length, confidence };
}

/** What a row gives of an indicator. */
export interface RowFigures {
  readonly actual?: Read | undefined;
  readonly target?: Read | undefined;
  readonly rate?: Read | undefined;
}

/** The cell of an unknown column that, with the others of its row, just gives the printed rate; and the row with it. */
export function fittingCell(
  { actual, target, rate }: RowFigures,
  cells: readonly CleanText[],
): { cell: CleanText; row: RowFigures } | undefined {
  if (rate === undefined || (actual === undefined) === (target === undefined)) return undefined;
  const fitting = cells.flatMap((cell) => {
    const read = numberIn(cell);
    const [done, agreed] = actual === undefined ? [read, target] : [actual, read];
    if (read === undefined || done === undefined || agreed === undefined || agreed.value <= 0) return [];
    return completionRate({ actual: done.value, target: agreed.value }) === rate.value
      ? [{ cell, row: actual === undefined ? { actual: read } : { target: read } }]
      : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
