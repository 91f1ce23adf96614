/** How long the page may be busy at a stretch, in ms: a key pressed meanwhile is answered within a frame. */
const SLICE = 12;

/**
 * Does something with each item in turn and gives the page back to the browser in between, so that it stays usable.
 * Ends early, before the next item, once it is cancelled.
 *
 * @param between called at every such pause with the number of items done
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void | Promise<void>,
  { signal, between }: { signal: AbortSignal; between?: (done: number) => void },
): Promise<void> {
  let begun = performance.now();
  for (const [index, item] of items.entries()) {
    if (signal.aborted) return;
    const result = work(item, index);
    if (result instanceof Promise) await result;
    if (performance.now() - begun < SLICE) continue;
    between?.(index + 1);
    await pause();
    begun = performance.now();
  }
}

/** Resolves in a task of its own. A message comes sooner than a timer, which browsers hold back after a few. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
