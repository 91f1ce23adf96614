import { floatLoop } from './floatLoop.mjs';
import { halfMonths } from './gregorian.mjs';

/** Floating point, dates read by character codes. */
export const evaluate = floatLoop(({ start, end }) =>
  halfMonths(
    two(start, 0) * 100 + two(start, 2),
    two(start, 5),
    two(start, 8),
    two(end, 0) * 100 + two(end, 2),
    two(end, 5),
    two(end, 8),
  ),
);

/**
 * @param {string} text
 * @param {number} at
 */
function two(text, at) {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
