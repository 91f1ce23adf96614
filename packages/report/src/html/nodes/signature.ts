import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { SignatureNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** Who signs, set to the right. */
export function signature(node: SignatureNode, context: RenderContext): Element {
  return h(
    'div',
    { className: ['signature'] },
    node.lines.map((line) => h('p', renderPhrasing(line, context))),
  );
}
