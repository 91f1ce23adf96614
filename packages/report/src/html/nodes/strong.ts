import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { StrongNode } from '../../tree/nodes.js';
import { text } from './text.js';

/** Words that stand out. */
export function strong(node: StrongNode, context: RenderContext): Element[] {
  return [
    h(
      'strong',
      node.children.flatMap((child) => text(child, context)),
    ),
  ];
}
