import { floatLoop } from './floatLoop.mjs';
import { halfMonths } from './gregorian.mjs';

/** Floating point, dates taken apart with `slice`. */
export const evaluate = floatLoop(({ start, end }) =>
  halfMonths(
    Number(start.slice(0, 4)),
    Number(start.slice(5, 7)),
    Number(start.slice(8, 10)),
    Number(end.slice(0, 4)),
    Number(end.slice(5, 7)),
    Number(end.slice(8, 10)),
  ),
);
