import type { PhrasingContent } from 'mdast';
import type { RenderContext } from '../render/context.js';
import { handlePhrasing, type PhrasingHandlers } from '../tree/handlers.js';
import type { Phrasing } from '../tree/nodes.js';
import { figure } from './nodes/figure.js';
import { strong } from './nodes/strong.js';
import { text } from './nodes/text.js';

const handlers: PhrasingHandlers<RenderContext, PhrasingContent> = { text, strong, figure };

/** Phrasing nodes as mdast, neighbouring texts as one, so that the serialiser sees whole words. */
export function renderPhrasing(nodes: readonly Phrasing[], context: RenderContext): PhrasingContent[] {
  const rendered: PhrasingContent[] = [];
  for (const node of nodes) {
    const next = handlePhrasing(handlers, node, context);
    const last = rendered.at(-1);
    if (next.type === 'text' && last?.type === 'text') last.value += next.value;
    else rendered.push(next);
  }
  return rendered;
}
