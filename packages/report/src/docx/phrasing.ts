import type { TextRun } from 'docx';
import type { RenderContext } from '../render/context.js';
import { handlePhrasing, type PhrasingHandlers } from '../tree/handlers.js';
import type { Phrasing } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { textNode } from '../tree/text.js';
import { figure } from './nodes/figure.js';
import { strong } from './nodes/strong.js';
import { text } from './nodes/text.js';

/** What a run needs to know: the language, and whether all of its line is bold. */
export interface RunContext extends Pick<RenderContext, 'locale'> {
  readonly bold?: boolean;
}

const handlers: PhrasingHandlers<RunContext, TextRun[]> = { text, strong, figure };

/** Phrasing nodes as runs, words and figures that look alike as one. */
export function renderPhrasing(nodes: readonly Phrasing[], context: RunContext): TextRun[] {
  return joined(nodes, context).flatMap((node) => handlePhrasing(handlers, node, context));
}

/** A sentence of many figures is one run, as Word itself would write it: easier to edit, and half the work to make. */
function joined(nodes: readonly Phrasing[], { locale }: RunContext): Phrasing[] {
  const result: Phrasing[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'strong' || last?.type !== 'text')
      result.push(node.type === 'figure' ? textNode(plainText([node], locale)) : node);
    else result[result.length - 1] = textNode(last.value + plainText([node], locale));
  }
  return result;
}
