import type { ElementContent } from 'hast';
import type { RenderContext } from '../render/context.js';
import { handlePhrasing, type PhrasingHandlers } from '../tree/handlers.js';
import type { Phrasing } from '../tree/nodes.js';
import { figure } from './nodes/figure.js';
import { strong } from './nodes/strong.js';
import { text } from './nodes/text.js';

const handlers: PhrasingHandlers<RenderContext, ElementContent[]> = { text, strong, figure };

/** Phrasing nodes as hast. */
export function renderPhrasing(nodes: readonly Phrasing[], context: RenderContext): ElementContent[] {
  return nodes.flatMap((node) => handlePhrasing(handlers, node, context));
}
