import type { AlignType, PhrasingContent, RootContent, TableRow } from 'mdast';
import { cellText } from '../../render/cellText.js';
import type { RenderContext } from '../../render/context.js';
import type { Cell, Column, Row, TableNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

const ALIGNMENTS: { readonly [Align in Column['align']]: AlignType } = {
  start: 'left',
  center: 'center',
  end: 'right',
};

/** The caption as a line of its own, then the table. A cell that covers several columns is followed by empty ones. */
export function table(node: TableNode, context: RenderContext): RootContent[] {
  const caption = renderPhrasing(node.caption, context);
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: caption }] },
    {
      type: 'table',
      align: node.columns.map(({ align }) => ALIGNMENTS[align]),
      children: [
        {
          type: 'tableRow',
          children: node.columns.map(({ header }) => ({
            type: 'tableCell',
            children: renderPhrasing(header, context),
          })),
        },
        ...node.rows.map((row) => tableRow(row, context)),
      ],
    },
  ];
}

function tableRow(row: Row, context: RenderContext): TableRow {
  return {
    type: 'tableRow',
    children: row.cells.flatMap((cell) => [
      { type: 'tableCell' as const, children: content(cell, row, context) },
      ...Array.from({ length: (cell.span ?? 1) - 1 }, () => ({ type: 'tableCell' as const, children: [] })),
    ]),
  };
}

function content(cell: Cell, row: Row, context: RenderContext): PhrasingContent[] {
  const inner: PhrasingContent[] =
    cell.kind === 'text'
      ? renderPhrasing(cell.children, context)
      : ([{ type: 'text', value: cellText(cell, context.locale) }].filter(
          ({ value }) => value !== '',
        ) as PhrasingContent[]);
  return row.kind === 'body' || inner.length === 0 ? inner : [{ type: 'strong', children: inner }];
}
