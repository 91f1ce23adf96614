import type { PdfPages } from './PdfPages.js';
import { PdfThread } from './PdfThread.js';

/** A thread with nothing to read ends after so long, in milliseconds. */
const IDLE = 10_000;

/** The thread that waits for the next file: loading the library takes far longer than reading most files. */
let waiting: { readonly thread: PdfThread; readonly timer: NodeJS.Timeout } | undefined;

/** The pages of a PDF, read in a thread of its own with bounds on time and memory. For Node. */
export async function pagesInThread(bytes: Uint8Array): Promise<PdfPages> {
  const used = takeWaiting();
  const answer = await readIn(used ?? new PdfThread(), bytes);
  // What a thread could not bear may be what the files before have left in it.
  return used?.works === false ? readIn(new PdfThread(), bytes) : answer;
}

async function readIn(thread: PdfThread, bytes: Uint8Array): Promise<PdfPages> {
  const answer = await thread.read(bytes);
  if (thread.works) keepWaiting(thread);
  return answer;
}

function takeWaiting(): PdfThread | undefined {
  const taken = waiting;
  waiting = undefined;
  clearTimeout(taken?.timer);
  return taken?.thread.works === true ? taken.thread : undefined;
}

/** Of threads that are done, the last one waits. */
function keepWaiting(thread: PdfThread): void {
  takeWaiting()?.stop();
  const timer = setTimeout(() => takeWaiting()?.stop(), IDLE);
  timer.unref();
  waiting = { thread, timer };
}
