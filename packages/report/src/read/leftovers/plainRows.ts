import { tokensOf } from '../source/tokens.js';
import type { Leftover } from './Leftover.js';

/** Behind an indicator's name: a unit at most, and several figures that only spaces part. */
const FIGURES = /^[ ：]?[\p{Script=Han}/]{0,3} ?[0-9][0-9,.]{0,11}%?(?: {1,4}[0-9][0-9,.]{0,11}%?){1,6}/u;
const LONGEST = 80;

/** Rows of a table that lost its columns, and perhaps its lines: `3 探访 个 500 480 96.00%`. */
export function plainRowsLeft(text: string): Leftover[] {
  if (!/[0-9] [0-9]/u.test(text)) return [];
  return tokensOf(text).flatMap(({ kind, start, end }) => {
    const figures = kind === 'label' ? FIGURES.exec(text.slice(end, end + LONGEST)) : null;
    return figures === null ? [] : [{ start, end: end + figures[0].length, reason: '没有读懂的表格行' }];
  });
}
