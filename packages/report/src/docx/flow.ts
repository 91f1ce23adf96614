import { type FlowHandlers, handleFlow } from '../tree/handlers.js';
import type { Flow } from '../tree/nodes.js';
import type { Block, DocxContext } from './context.js';
import { chart } from './nodes/chart.js';
import { list } from './nodes/list.js';
import { note } from './nodes/note.js';
import { paragraph } from './nodes/paragraph.js';
import { section } from './nodes/section.js';
import { signature } from './nodes/signature.js';
import { table } from './nodes/table.js';

const handlers: FlowHandlers<DocxContext, Block[]> = { section, paragraph, note, list, table, chart, signature };

/** A flow node as blocks of a Word document. */
export function renderFlow(node: Flow, context: DocxContext): Block[] {
  return handleFlow(handlers, node, context);
}
