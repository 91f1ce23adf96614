import type { RootContent } from 'mdast';
import { type FlowContext, inside, numberOf } from '../../render/context.js';
import type { SectionNode } from '../../tree/nodes.js';
import { labelGap } from '../../tree/numbering.js';
import { renderPhrasing } from '../phrasing.js';

const DEEPEST_HEADING = 6;

/** A heading with its number, and what stands below it. Level 1 is the report's title. */
export function section(node: SectionNode, context: FlowContext<RootContent[]>): RootContent[] {
  const { depth, label } = numberOf(node, context);
  const level = Math.min(depth + 1, DEEPEST_HEADING) as 1 | 2 | 3 | 4 | 5 | 6;
  const number = { type: 'text' as const, value: `${label}${labelGap(node, context.locale)}` };
  const title = renderPhrasing([number, ...node.title], context);
  const within = inside(node, context);
  return [
    { type: 'heading', depth: level, children: title },
    ...node.children.flatMap((child) => context.renderFlow(child, within)),
  ];
}
