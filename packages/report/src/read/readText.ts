import { LONGEST_TEXT, unreadable } from '../files/fileIssue.js';
import type { ReadResult } from '../readResult.js';
import { readLines } from './readLines.js';

/**
 * Reads a published evaluation report in Chinese: the case as far as it was understood, the figures it states, and for
 * each value the place and how sure the reading is. Nothing is made up; what was not understood is listed.
 *
 * Lines that a page's width broke are joined again, page numbers and running heads left out, full-width signs and
 * thousands separators understood. A target that is not printed is derived from the printed rate where exactly one whole
 * target gives it, and marked. `confidence`: from 0.95 a rule for just this, in its own place, or figures that confirm
 * each other; 0.8 to 0.95 the right words, in another place or form; below 0.8 probable, to be looked at.
 *
 * A text of more than 5,000,000 characters gives the issue `too-long`.
 *
 * @example
 * ```ts
 * const { case: read } = readText('建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。');
 * read.indicators[0]; // { id: 'client-files', target: 1100, targetSource: 'derived', actual: 1112 }
 * ```
 */
export function readText(text: string): ReadResult {
  if (text.length > LONGEST_TEXT) return unreadable('too-long', `${text.length} characters`);
  return readLines(text, 'wrapped');
}
