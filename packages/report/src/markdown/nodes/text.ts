import type { Text } from 'mdast';
import type { TextNode } from '../../tree/nodes.js';

/** Plain text; the serialiser escapes it. */
export function text(node: TextNode): Text {
  return { type: 'text', value: node.value };
}
