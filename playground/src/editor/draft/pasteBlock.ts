import { plainFigure } from '../fields/plainFigure';
import type { Draft } from './draft';
import { type FigureColumn, withCell } from './figureCells';
import { itemsAt } from './listEdits';

/**
 * The cells of a block copied from a spreadsheet: rows by line, columns by tab. `undefined` for a text of one cell,
 * which is pasted like any other text.
 *
 * @example
 * ```ts
 * readBlock('1100\t1112\r\n10000\t11665\r\n'); // [['1100', '1112'], ['10000', '11665']]
 * ```
 */
export function readBlock(text: string): string[][] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!/[\t\n]/.test(lines)) return undefined;
  return lines.split('\n').map((line) => line.split('\t').map(plainFigure));
}

/** A block put into the grid, and how much of it had no place there. */
export interface PastedBlock {
  readonly draft: Draft;
  readonly rows: number;
  readonly rowsLeftOver: number;
  readonly columnsLeftOver: number;
}

/** Puts a block into the grid, from a cell to the right and downwards. What reaches beyond the grid is left over. */
export function pasteBlock(
  draft: Draft,
  block: readonly (readonly string[])[],
  from: { row: number; column: FigureColumn; unit: string | undefined },
  columns: readonly FigureColumn[],
): PastedBlock {
  const rowCount = itemsAt(draft, ['indicators']).length;
  const right = columns.slice(columns.indexOf(from.column));
  let changed = draft;
  block.forEach((cells, down) => {
    right.forEach((column, across) => {
      const text = cells[across];
      if (text !== undefined) changed = withCell(changed, from.row + down, from.unit, column, text);
    });
  });
  const rows = Math.min(block.length, rowCount - from.row);
  const widest = Math.max(...block.map((cells) => cells.length));
  return {
    draft: changed,
    rows,
    rowsLeftOver: block.length - rows,
    columnsLeftOver: Math.max(0, widest - right.length),
  };
}
