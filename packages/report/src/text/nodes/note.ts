import type { RenderContext } from '../../render/context.js';
import type { NoteNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A remark as one line. */
export function note(node: NoteNode, context: RenderContext): string[] {
  return [renderPhrasing(node.children, context)];
}
