import type { List } from 'mdast';
import type { RenderContext } from '../../render/context.js';
import type { ListNode } from '../../tree/nodes.js';
import { paragraph } from './paragraph.js';

/** An ordered list; Markdown knows only markers such as `1.`, whatever the level. */
export function list(node: ListNode, context: RenderContext): List[] {
  return [
    {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: node.items.map((item) => ({
        type: 'listItem',
        spread: item.children.length > 1,
        children: item.children.flatMap((child) => paragraph(child, context)),
      })),
    },
  ];
}
