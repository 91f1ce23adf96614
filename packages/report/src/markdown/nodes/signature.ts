import type { Paragraph } from 'mdast';
import type { RenderContext } from '../../render/context.js';
import type { SignatureNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** Who signs: a paragraph a line. */
export function signature(node: SignatureNode, context: RenderContext): Paragraph[] {
  return [...(node.signers ?? []), ...node.lines].map((line) => ({
    type: 'paragraph',
    children: renderPhrasing(line, context),
  }));
}
