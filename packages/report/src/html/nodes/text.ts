import type { Text } from 'hast';
import type { TextNode } from '../../tree/nodes.js';

/** Plain text; the serialiser escapes it. */
export function text(node: TextNode): Text {
  return { type: 'text', value: node.value };
}
