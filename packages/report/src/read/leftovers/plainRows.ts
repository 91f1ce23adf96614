import { tokensOf } from '../source/tokens.js';
import type { Leftover } from './Leftover.js';

/** Behind an indicator's name: a unit at most, and several figures that only spaces part. */
const FIGURES = /^[ ：]?[\p{Script=Han}/]{0,3} ?[0-9][0-9,.]{0,11}%?(?: {1,4}[0-9][0-9,.]{0,11}%?){1,6}/u;
const LONGEST = 80;
const LONGEST_NAME = 12;

/** Rows of a table that lost its columns, and perhaps its lines: `3 探访 个 500 480 96.00%`. */
export function plainRowsLeft(text: string): Leftover[] {
  if (!/[0-9] [0-9]/u.test(text)) return [];
  return labelsIn(text).flatMap(({ start, end }) => {
    const figures = FIGURES.exec(text.slice(end, end + LONGEST));
    return figures === null ? [] : [{ start, end: end + figures[0].length, reason: '没有读懂的表格行' }];
  });
}

/** Names of indicators; in `5 个案服务` the figure is the row's number. */
function labelsIn(text: string): { start: number; end: number }[] {
  return tokensOf(text).flatMap((token) => {
    if (token.kind === 'label') return [token];
    if (token.kind !== 'number' || token.unit !== '个' || text[token.end] !== '案') return [];
    const at = token.end - 1;
    const [name] = tokensOf(text.slice(at, at + LONGEST_NAME));
    return name?.kind === 'label' ? [{ start: at, end: at + name.end }] : [];
  });
}
