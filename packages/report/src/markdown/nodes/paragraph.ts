import type { Paragraph } from 'mdast';
import type { RenderContext } from '../../render/context.js';
import type { ParagraphNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A paragraph. */
export function paragraph(node: ParagraphNode, context: RenderContext): Paragraph[] {
  return [{ type: 'paragraph', children: renderPhrasing(node.children, context) }];
}
