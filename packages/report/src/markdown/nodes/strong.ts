import type { Strong } from 'mdast';
import type { StrongNode } from '../../tree/nodes.js';
import { text } from './text.js';

/** Words that stand out. */
export function strong(node: StrongNode): Strong {
  return { type: 'strong', children: node.children.map(text) };
}
