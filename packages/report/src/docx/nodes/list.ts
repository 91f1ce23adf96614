import type { Paragraph } from 'docx';
import type { ListNode } from '../../tree/nodes.js';
import { listLevel } from '../../tree/numbering.js';
import type { DocxContext } from '../context.js';
import { LIST_INDENT, listReference } from '../numbering.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';
import { paragraph } from './paragraph.js';

/**
 * A list with Word's own numbers, starting anew. Further paragraphs of an item have none; in English they stand in like
 * its first, in Chinese they begin like any paragraph.
 */
export function list(node: ListNode, context: DocxContext): Paragraph[] {
  const numbering = { reference: listReference(listLevel(context.level)), level: 0, instance: context.lists.next() };
  const lastItem = node.items.at(-1);
  return node.items.flatMap((item) =>
    item.children.flatMap((child, position) => {
      const last = item === lastItem && position === item.children.length - 1;
      const introduces = last && context.introduces;
      if (position > 0 && context.locale === 'zh-CN') return paragraph(child, { ...context, introduces });
      const children = renderPhrasing(child.children, context);
      const place = position > 0 ? { indent: { left: LIST_INDENT } } : { numbering };
      return [context.blocks.paragraph(STYLE.item, children, { ...place, ...(introduces && { keepNext: true }) })];
    }),
  );
}
