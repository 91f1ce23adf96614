import { alignTable } from '../../render/alignTable.js';
import { cellText } from '../../render/cellText.js';
import type { RenderContext } from '../../render/context.js';
import { textWidth } from '../../render/textWidth.js';
import type { TableNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

const WIDEST_COLUMN = 60;

/** Caption, header, a rule, and the rows in columns. Where a column is very wide, texts are set apart by ` | `. */
export function table(node: TableNode, context: RenderContext): string[] {
  const header = node.columns.map((column) => renderPhrasing(column.header, context));
  const rows = node.rows.map(({ cells }) => cells.map((cell) => cellText(cell, context.locale)));
  const caption = renderPhrasing(node.caption, context);
  if ([header, ...rows].some((row) => row.some((text) => textWidth(text) > WIDEST_COLUMN))) {
    return [caption, [header, ...rows].map((row) => row.join(' | ')).join('\n')];
  }
  const lines = alignTable(
    [header, ...rows],
    node.columns.map(({ align }) => align),
  );
  const rule = '-'.repeat(Math.max(...lines.map(textWidth)));
  const [first = '', ...others] = lines;
  return [caption, [first, rule, ...others].join('\n')];
}
