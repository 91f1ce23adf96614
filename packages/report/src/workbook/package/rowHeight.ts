import { textWidth } from '../../render/textWidth.js';
import type { WrittenCell } from './sheet.js';

/** Height of a line, in points. */
const LINE = 15;
/** Highest row that spreadsheets allow, in points. */
const HIGHEST = 409;
/** What the edges of a cell take of its width, in characters. */
const EDGES = 1;

/**
 * The height a row needs for its longest text, in points: programs that open a file do not all work it out, and would
 * cut the text off. Nothing for a row of single lines.
 */
export function rowHeight(cells: readonly WrittenCell[], widths: readonly number[]): number | undefined {
  const lines = cells.map(({ value }, index) =>
    typeof value === 'string' ? lineCount(value, Math.max(1, (widths[index] ?? 10) - EDGES)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(HIGHEST, most * LINE + 3);
}

/** Lines of a text; what goes beyond the highest row is not measured. */
function lineCount(text: string, width: number): number {
  const shown = text.slice(0, Math.ceil((HIGHEST / LINE) * width));
  return shown.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
}
