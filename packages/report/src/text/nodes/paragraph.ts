import type { RenderContext } from '../../render/context.js';
import type { ParagraphNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A paragraph as one line. */
export function paragraph(node: ParagraphNode, context: RenderContext): string[] {
  return [renderPhrasing(node.children, context)];
}
