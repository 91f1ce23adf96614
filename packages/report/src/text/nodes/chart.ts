import { chartPhrasing } from '../../charts/chartText.js';
import type { RenderContext } from '../../render/context.js';
import type { ChartNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** A chart in words: its caption, then every row with its figure and how to read them. */
export function chart(node: ChartNode, context: RenderContext): string[] {
  return [renderPhrasing(node.caption, context), renderPhrasing(chartPhrasing(node, context.locale), context)];
}
