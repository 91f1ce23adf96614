import type { RenderContext } from '../../render/context.js';
import type { ListNode } from '../../tree/nodes.js';
import { listLevel, listMarker } from '../../tree/numbering.js';
import { renderPhrasing } from '../phrasing.js';

/** The items, a line each, with their markers; further paragraphs of an item follow without one. */
export function list(node: ListNode, context: RenderContext): string[] {
  const gap = context.locale === 'zh-CN' ? '' : ' ';
  const lines = node.items.flatMap(({ children }, index) =>
    children.map((child, position) => {
      const line = renderPhrasing(child.children, context);
      return position === 0 ? `${listMarker(listLevel(context.level), index + 1, context.locale)}${gap}${line}` : line;
    }),
  );
  return [lines.join('\n')];
}
