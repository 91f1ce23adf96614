import { Paragraph } from 'docx';
import type { ListNode } from '../../tree/nodes.js';
import { listLevel } from '../../tree/numbering.js';
import type { DocxContext } from '../context.js';
import { listReference } from '../numbering.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';
import { paragraph } from './paragraph.js';

/** A list with Word's own numbers, starting anew; further paragraphs of an item have none. */
export function list(node: ListNode, context: DocxContext): Paragraph[] {
  const numbering = { reference: listReference(listLevel(context.level)), level: 0, instance: context.lists.next() };
  return node.items.flatMap(({ children }) =>
    children.flatMap((child, position) => {
      if (position > 0) return paragraph(child, { ...context, introduces: false });
      return [new Paragraph({ style: STYLE.item, numbering, children: renderPhrasing(child.children, context) })];
    }),
  );
}
