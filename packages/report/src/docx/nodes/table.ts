import { AlignmentType, Table, TableLayoutType, type TableRow, WidthType } from 'docx';
import { cellText } from '../../render/cellText.js';
import type { Cell, Column, Row, TableNode } from '../../tree/nodes.js';
import { columnWidths } from '../columnWidths.js';
import type { Block, DocxContext } from '../context.js';
import { textWidthOf } from '../house.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';
import { TABLE_STYLE } from '../tableStyles.js';

/** A table of up to so many rows stays on one page. */
const SHORT_TABLE = 12;
const FILL = { head: { shading: { fill: 'EDEDED' } }, group: { shading: { fill: 'F6F6F6' } } };

/** Caption and table. Widths are explicit on table, grid and cells; the header repeats on each page; no row splits. */
export function table(node: TableNode, context: DocxContext): Block[] {
  const { blocks } = context;
  const width = textWidthOf(context.house);
  const widths = columnWidths(
    node.columns.map(({ share }) => share),
    width,
  );
  const caption = blocks.paragraph('Caption', renderPhrasing(node.caption, context));
  const head = blocks.row(
    node.columns.map((column, index) => {
      const title = blocks.paragraph(STYLE.cellHead[column.align], renderPhrasing(column.header, context));
      return blocks.cell(widths[index] ?? 0, title, FILL.head);
    }),
    true,
  );
  const rows = node.rows.map((row, index) => tableRow(row, keepsNext(node, index), node.columns, widths, context));
  return [
    caption,
    new Table({
      style: TABLE_STYLE.table,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [head, ...rows],
    }),
    ...(context.remarked ? [] : [blocks.paragraph(STYLE.spacer, [])]),
  ];
}

/** A heading of a group stays with its first row, a total with the row above it, a short table together. */
function keepsNext({ rows }: TableNode, index: number): boolean {
  const next = rows[index + 1];
  if (next === undefined) return false;
  return rows.length <= SHORT_TABLE || rows[index]?.kind === 'group' || next.kind === 'total';
}

function tableRow(
  row: Row,
  keepNext: boolean,
  columns: readonly Column[],
  widths: readonly number[],
  context: DocxContext,
): TableRow {
  const { blocks } = context;
  let position = 0;
  const cells = row.cells.map((cell) => {
    const from = position;
    position += cell.span ?? 1;
    const width = widths.slice(from, position).reduce((sum, value) => sum + value, 0);
    const align = row.kind === 'group' ? 'start' : (columns[from]?.align ?? 'start');
    const style = row.kind === 'body' ? STYLE.cell : STYLE.cellHead;
    // Word and LibreOffice ask the first cell of a row.
    const kept = keepNext && from === 0 ? { keepNext } : undefined;
    const paragraph = blocks.paragraph(style[align], content(cell, context), kept);
    if (cell.span === undefined) return blocks.cell(width, paragraph, row.kind === 'group' ? FILL.group : undefined);
    return blocks.cell(width, paragraph, { columnSpan: cell.span, ...(row.kind === 'group' && FILL.group) });
  });
  return blocks.row(cells);
}

function content(cell: Cell, context: DocxContext) {
  if (cell.kind === 'text') return renderPhrasing(cell.children, context);
  const value = cellText(cell, context.locale);
  return value === '' ? [] : renderPhrasing([{ type: 'text', value }], context);
}
