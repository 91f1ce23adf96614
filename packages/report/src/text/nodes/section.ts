import { type FlowContext, inside, numberOf } from '../../render/context.js';
import type { SectionNode } from '../../tree/nodes.js';
import { labelGap } from '../../tree/numbering.js';
import { renderPhrasing } from '../phrasing.js';

/** A heading with its number, and what stands below it. */
export function section(node: SectionNode, context: FlowContext<string[]>): string[] {
  const { label } = numberOf(node, context);
  const heading = `${label}${labelGap(node, context.locale)}${renderPhrasing(node.title, context)}`;
  const within = inside(node, context);
  return [heading, ...node.children.flatMap((child) => context.renderFlow(child, within))];
}
