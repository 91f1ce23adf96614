import type { Worker } from 'node:worker_threads';
import { MOST_PAGES, type PageItems, PDF_OPTIONS, type PdfPages, problemOf } from './PdfPages.js';

/** After so long, in milliseconds, a file is given up. */
const PATIENCE = 60_000;
/** Memory of the thread, in megabytes. */
const MEMORY = 1024;

/**
 * What the thread runs. On damaged files the library leaves promises rejected that no one waits for; in the main thread
 * that would end the whole process.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
process.on('unhandledRejection', () => {});
(async () => {
  const { getDocument, VerbosityLevel } = await import(workerData.library);
  const { bytes, options, most } = workerData;
  const document = await getDocument({ ...options, data: bytes, verbosity: VerbosityLevel.ERRORS }).promise;
  const count = document.numPages;
  for (let number = 1; number <= count && count <= most; number += 1) {
    const page = await document.getPage(number);
    parentPort.postMessage({ items: (await page.getTextContent()).items });
    page.cleanup();
  }
  parentPort.postMessage({ count });
})().catch((error) => parentPort.postMessage({ error: String(error && error.name) }));
`;

type Message = { readonly items: PageItems } | { readonly count: number } | { readonly error: string };

/** The pages of a PDF, read in a thread of its own with bounds on time and memory. For Node. */
export async function pagesInThread(bytes: Uint8Array): Promise<PdfPages> {
  // Asked for and not imported: a bundler for browsers need not know these modules, and no browser comes here.
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  const { createRequire } = process.getBuiltinModule('node:module');
  const { dirname, join } = process.getBuiltinModule('node:path');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const { resolve } = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
  const cMapUrl = join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps/');
  const thread = new Thread(PROGRAM, {
    eval: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    workerData: {
      library: pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.mjs')).href,
      bytes: bytes.slice(),
      options: { ...PDF_OPTIONS, cMapUrl, cMapPacked: true },
      most: MOST_PAGES,
    },
  });
  try {
    return await answerOf(thread);
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker): Promise<PdfPages> {
  const pages: PageItems[] = [];
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ problem: 'damaged', received: 'no answer in time' }), PATIENCE);
    const end = (answer: PdfPages) => {
      clearTimeout(timer);
      resolve(answer);
    };
    thread.on('message', (message: Message) => {
      if ('items' in message) pages.push(message.items);
      else if ('error' in message) end(problemOf(message.error));
      else if (message.count > MOST_PAGES) end({ problem: 'too-large', received: `${message.count} pages` });
      else end({ pages });
    });
    thread.on('error', ({ name }) => end(problemOf(name)));
    thread.on('exit', () => end(problemOf('no answer')));
  });
}
