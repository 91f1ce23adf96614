import type { TextRun } from 'docx';
import type { RenderContext } from '../render/context.js';
import { handlePhrasing, type PhrasingHandlers } from '../tree/handlers.js';
import type { Phrasing } from '../tree/nodes.js';
import { figure } from './nodes/figure.js';
import { strong } from './nodes/strong.js';
import { text } from './nodes/text.js';

/** What a run needs to know: the language, and whether all of its line is bold. */
export interface RunContext extends Pick<RenderContext, 'locale'> {
  readonly bold?: boolean;
}

const handlers: PhrasingHandlers<RunContext, TextRun[]> = { text, strong, figure };

/** Phrasing nodes as runs. */
export function renderPhrasing(nodes: readonly Phrasing[], context: RunContext): TextRun[] {
  return nodes.flatMap((node) => handlePhrasing(handlers, node, context));
}
