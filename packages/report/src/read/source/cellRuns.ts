import type { Range } from './CleanText.js';
import type { Line } from './lines.js';

/** The header of a column, alone in its line. */
const HEAD =
  /^(?:序号|(?:服务)?指标(?:名称|内容)?|项目|(?:计量)?单位|(?:协议)?(?:指标|目标|计划|任务)(?:量|数|值)|(?:实际)?完成(?:量|数|值)|完成率(?:[（(]%[）)])?|完成情况|备注)$/u;
const FIGURE = /^[0-9０-９.,，．]+ ?[%％]?$/u;
/** Headers above figures. */
const FIGURES_BELOW = /量|数|值|率|序号/u;
const PAGE = /^[0-9０-９]{1,3}$/u;
const FEWEST_COLUMNS = 3;
/** No table has more; the words for headers may stand in a text without end. */
const MOST_COLUMNS = 40;
const WIDEST_CELL = 44;

/** A row of a table. */
export interface CellRun {
  readonly cells: readonly Range[];
  /** How many lines it takes. */
  readonly taken: number;
}

/**
 * Tables that were copied one cell a line: the headers one below the other, then as many lines for each row. By the index
 * of a row's first line, its cells.
 */
export function cellRuns(lines: readonly Line[]): Map<number, CellRun> {
  const runs = new Map<number, CellRun>();
  let index = 0;
  while (index < lines.length) {
    let columns = 0;
    while (columns < MOST_COLUMNS && HEAD.test(lines[index + columns]?.text ?? '')) columns += 1;
    if (columns < FEWEST_COLUMNS) {
      index += 1;
      continue;
    }
    const heads = lines.slice(index, index + columns);
    runs.set(index, { cells: heads, taken: heads.length });
    index += columns;
    // A rate is printed alike in every row, with or without its sign.
    let shape: readonly Shape[] = heads.map(({ text }) => (FIGURES_BELOW.test(text) ? 'figure' : 'words'));
    for (let row = rowAt(lines, index, shape); row !== undefined; row = rowAt(lines, index, shape)) {
      runs.set(index, row);
      index += row.taken;
      shape = row.cells.map(shapeOf);
    }
  }
  return runs;
}

interface LineRun extends CellRun {
  readonly cells: readonly Line[];
}

/** The cells of the next row: figures where the headers ask for them. A page number between two cells is left out. */
function rowAt(lines: readonly Line[], start: number, shape: readonly Shape[]): LineRun | undefined {
  const fits = (cells: readonly Line[]) =>
    cells.length === shape.length &&
    cells.every((cell, column) => cell.width <= WIDEST_CELL && isLike(shapeOf(cell), shape[column]));
  const plain = lines.slice(start, start + shape.length);
  if (fits(plain)) return { cells: plain, taken: plain.length };
  const longer = lines.slice(start, start + shape.length + 1);
  const without = longer.flatMap((page, index) => {
    const cells = longer.filter((_, other) => other !== index);
    return PAGE.test(page.text) && page.blanks > 0 && fits(cells) ? [{ cells, page }] : [];
  });
  const most = Math.max(...without.map(({ page }) => page.blanks));
  const [only, ...more] = without.filter(({ page }) => page.blanks === most);
  return only === undefined || more.length > 0 ? undefined : { cells: only.cells, taken: longer.length };
}

type Shape = 'words' | 'figure' | 'percent' | 'plain';

function shapeOf({ text }: Line): Shape {
  if (!FIGURE.test(text)) return 'words';
  return /[%％]$/u.test(text) ? 'percent' : 'plain';
}

function isLike(shape: Shape, wanted: Shape | undefined): boolean {
  return shape === wanted || (wanted === 'figure' && shape !== 'words');
}
