import type { RenderContext } from '../../render/context.js';
import type { SignatureNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** Who signs, a line each. */
export function signature(node: SignatureNode, context: RenderContext): string[] {
  return [node.lines.map((line) => renderPhrasing(line, context)).join('\n')];
}
