import type { Element } from 'hast';
import type { FlowContext } from '../render/context.js';
import { type FlowHandlers, handleFlow } from '../tree/handlers.js';
import type { Flow } from '../tree/nodes.js';
import { chart } from './nodes/chart.js';
import { list } from './nodes/list.js';
import { note } from './nodes/note.js';
import { paragraph } from './nodes/paragraph.js';
import { section } from './nodes/section.js';
import { signature } from './nodes/signature.js';
import { table } from './nodes/table.js';

const handlers: FlowHandlers<FlowContext<Element>, Element> = {
  section,
  paragraph,
  note,
  list,
  table,
  chart,
  signature,
};

/** A flow node as hast. */
export function renderFlow(node: Flow, context: FlowContext<Element>): Element {
  return handleFlow(handlers, node, context);
}
