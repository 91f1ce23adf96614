import type { TextNode } from '../../tree/nodes.js';

/** Plain text as it is. */
export function text(node: TextNode): string {
  return node.value;
}
