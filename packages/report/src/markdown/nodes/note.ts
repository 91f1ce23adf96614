import type { Blockquote } from 'mdast';
import type { RenderContext } from '../../render/context.js';
import type { NoteNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A remark, as a quotation block. */
export function note(node: NoteNode, context: RenderContext): Blockquote[] {
  const children = renderPhrasing(node.children, context);
  return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }];
}
