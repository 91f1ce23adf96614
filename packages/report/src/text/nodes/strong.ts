import type { StrongNode } from '../../tree/nodes.js';
import { text } from './text.js';

/** Words that stand out; plain text has no way to show it. */
export function strong(node: StrongNode): string {
  return node.children.map(text).join('');
}
