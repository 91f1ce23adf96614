import type { Flow, Phrasing } from './nodes.js';

/** One handler for every type of flow node; a missing one does not compile. */
export type FlowHandlers<Context, Output> = {
  readonly [Type in Flow['type']]: (node: Extract<Flow, { type: Type }>, context: Context) => Output;
};

/** One handler for every type of phrasing node; a missing one does not compile. */
export type PhrasingHandlers<Context, Output> = {
  readonly [Type in Phrasing['type']]: (node: Extract<Phrasing, { type: Type }>, context: Context) => Output;
};

/** Hands a flow node to the handler of its type. */
export function handleFlow<Context, Output>(
  handlers: FlowHandlers<Context, Output>,
  node: Flow,
  context: Context,
): Output {
  const handler = handlers[node.type] as (node: Flow, context: Context) => Output;
  return handler(node, context);
}

/** Hands a phrasing node to the handler of its type. */
export function handlePhrasing<Context, Output>(
  handlers: PhrasingHandlers<Context, Output>,
  node: Phrasing,
  context: Context,
): Output {
  const handler = handlers[node.type] as (node: Phrasing, context: Context) => Output;
  return handler(node, context);
}
