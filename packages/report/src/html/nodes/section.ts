import type { Element } from 'hast';
import { h } from 'hastscript';
import { type FlowContext, inside, numberOf } from '../../render/context.js';
import { introduces } from '../../render/introduces.js';
import type { SectionNode } from '../../tree/nodes.js';
import { labelGap } from '../../tree/numbering.js';
import { renderPhrasing } from '../phrasing.js';

const DEEPEST_HEADING = 6;

/** A section with its id, so that it can be linked to, and its numbered heading. Level 1 is the report's title. */
export function section(node: SectionNode, context: FlowContext<Element>): Element {
  const { depth, label } = numberOf(node, context);
  const level = Math.min(depth + 1, DEEPEST_HEADING);
  const within = inside(node, context);
  const plain = node.numbering === 'plain' ? { className: ['plain'] } : {};
  const heading = h(`h${level}`, plain, [
    `${label}${labelGap(node, context.locale)}`,
    ...renderPhrasing(node.title, context),
  ]);
  const properties = node.numbering === 'annex' ? { id: node.id, className: ['annex'] } : { id: node.id };
  const children = node.children.map((child, index) => {
    const element = context.renderFlow(child, within);
    if (child.type !== 'paragraph' || !introduces(child, node.children[index + 1], context.locale)) return element;
    return { ...element, properties: { ...element.properties, className: ['introduces'] } };
  });
  return h('section', properties, [heading, ...children]);
}
