import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { ParagraphNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A paragraph. */
export function paragraph(node: ParagraphNode, context: RenderContext): Element {
  return h('p', renderPhrasing(node.children, context));
}
