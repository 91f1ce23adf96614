import type { Element } from 'hast';
import { h } from 'hastscript';
import type { StrongNode } from '../../tree/nodes.js';
import { text } from './text.js';

/** Words that stand out. */
export function strong(node: StrongNode): Element {
  return h('strong', node.children.map(text));
}
