import type { RootContent } from 'mdast';
import { chartPhrasing } from '../../charts/chartText.js';
import type { RenderContext } from '../../render/context.js';
import type { ChartNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A chart in words: its caption, then every row with its figure and how to read them. */
export function chart(node: ChartNode, context: RenderContext): RootContent[] {
  const caption = renderPhrasing(node.caption, context);
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: caption }] },
    { type: 'paragraph', children: renderPhrasing(chartPhrasing(node, context.locale), context) },
  ];
}
