import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { ListNode } from '../../tree/nodes.js';
import { listLevel } from '../../tree/numbering.js';
import { renderPhrasing } from '../phrasing.js';
import { paragraph } from './paragraph.js';

/** An ordered list; the style sheet gives its markers the form of its level. */
export function list(node: ListNode, context: RenderContext): Element {
  const items = node.items.map(({ children }) => {
    const [only, ...others] = children;
    if (only !== undefined && others.length === 0) return h('li', renderPhrasing(only.children, context));
    return h(
      'li',
      children.map((child) => paragraph(child, context)),
    );
  });
  return h('ol', { className: [`level-${listLevel(context.level)}`] }, items);
}
