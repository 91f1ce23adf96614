import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cellText } from '../../render/cellText.js';
import type { RenderContext } from '../../render/context.js';
import type { Cell, Column, Row, TableNode } from '../../tree/nodes.js';
import { plainText } from '../../tree/plainText.js';
import { renderPhrasing } from '../phrasing.js';

/** From so many columns on a table scrolls sideways on a phone instead of breaking its figures. */
const WIDE = 5;

/**
 * A table with caption, column and row headers, in a box that scrolls where the page is too narrow. The box is no
 * landmark: a report has many, and the captions of two parties of one name are the same.
 */
export function table(node: TableNode, context: RenderContext): Element {
  const heads = node.columns.map((column) =>
    h('th', { scope: 'col', ...alignment(column) }, renderPhrasing(column.header, context)),
  );
  return h(
    'div',
    { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: plainText(node.caption, context.locale) },
    [
      h('table', { id: node.id, ...(node.columns.length >= WIDE && { className: ['wide'] }) }, [
        h('caption', renderPhrasing(node.caption, context)),
        h(
          'colgroup',
          node.columns.map(({ share }) => h('col', { className: [`w${share}`] })),
        ),
        h('thead', [h('tr', heads)]),
        h(
          'tbody',
          node.rows.map((row) => tableRow(row, node.columns, context)),
        ),
      ]),
    ],
  );
}

function tableRow(row: Row, columns: readonly Column[], context: RenderContext): Element {
  let position = 0;
  const cells = row.cells.map((cell) => {
    const column = columns[position];
    position += cell.span ?? 1;
    return tableCell(cell, row, column, context);
  });
  return row.kind === 'body' ? h('tr', cells) : h('tr', { className: [row.kind] }, cells);
}

function tableCell(cell: Cell, row: Row, column: Column | undefined, context: RenderContext): Element {
  const children: ElementContent[] =
    cell.kind === 'text'
      ? renderPhrasing(cell.children, context)
      : [{ type: 'text', value: cellText(cell, context.locale) }];
  const span = cell.span === undefined ? {} : { colSpan: cell.span };
  if (row.kind === 'group') return h('th', { scope: 'rowgroup', ...span }, children);
  const properties = { ...span, ...(column === undefined ? {} : alignment(column)) };
  return column?.rowHeader === true
    ? h('th', { scope: 'row', ...properties }, children)
    : h('td', properties, children);
}

function alignment({ align }: Column): { className?: string[] } {
  return align === 'start' ? {} : { className: [align] };
}
