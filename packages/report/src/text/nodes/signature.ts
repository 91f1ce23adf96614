import type { RenderContext } from '../../render/context.js';
import type { Phrasing, SignatureNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** Who signs, a line each. */
export function signature(node: SignatureNode, context: RenderContext): string[] {
  const lines = (nodes: readonly Phrasing[][]) => nodes.map((line) => renderPhrasing(line, context)).join('\n');
  // Between people and the body that issues the report there is a line, as between any two blocks.
  return [node.signers ?? [], node.lines].filter(({ length }) => length > 0).map(lines);
}
