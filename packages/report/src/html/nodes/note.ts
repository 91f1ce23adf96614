import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { NoteNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A remark. */
export function note(node: NoteNode, context: RenderContext): Element {
  return h('p', { className: ['note'] }, renderPhrasing(node.children, context));
}
