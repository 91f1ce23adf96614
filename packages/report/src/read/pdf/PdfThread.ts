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
const { library, options, most } = workerData;
process.on('unhandledRejection', () => {});
const read = async (bytes) => {
  const { getDocument, VerbosityLevel } = await import(library);
  const task = getDocument({ ...options, data: bytes, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const count = document.numPages;
    for (let number = 1; number <= count && count <= most; number += 1) {
      const page = await document.getPage(number);
      parentPort.postMessage({ items: (await page.getTextContent()).items });
      page.cleanup();
    }
    return { count };
  } catch (error) {
    return { error: String(error && error.name) };
  } finally {
    await task.destroy();
  }
};
parentPort.on('message', async (bytes) => parentPort.postMessage(await read(bytes)));
`;

type Message = { readonly items: PageItems } | { readonly count: number } | { readonly error: string };

/** A thread that reads PDF files one after another, with bounds on time and memory. It keeps no program running. */
export class PdfThread {
  readonly #thread: Worker;
  /** Where the file that is being read ends. */
  #end: ((answer: PdfPages) => void) | undefined;
  #pages: PageItems[] = [];
  #works = true;

  constructor() {
    // Asked for and not imported: a bundler for browsers need not know these modules, and no browser comes here.
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const { createRequire } = process.getBuiltinModule('node:module');
    const { dirname, join } = process.getBuiltinModule('node:path');
    const { pathToFileURL } = process.getBuiltinModule('node:url');
    const { resolve } = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
    const cMapUrl = join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps/');
    this.#thread = new Thread(PROGRAM, {
      eval: true,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      workerData: {
        library: pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.mjs')).href,
        options: { ...PDF_OPTIONS, cMapUrl, cMapPacked: true },
        most: MOST_PAGES,
      },
    });
    this.#thread.on('message', (message: Message) => this.#hear(message));
    this.#thread.on('error', ({ name }) => this.#break(problemOf(name)));
    this.#thread.on('exit', () => this.#break(problemOf('no answer')));
    this.#thread.unref();
  }

  /** Whether it can read another file. */
  get works(): boolean {
    return this.#works;
  }

  /** The pages of a file; the next one may be given when they are there. */
  read(bytes: Uint8Array): Promise<PdfPages> {
    this.#pages = [];
    this.#thread.ref();
    return new Promise((resolve) => {
      const giveUp = () => this.#break({ problem: 'damaged', received: 'no answer in time' });
      const timer = setTimeout(giveUp, PATIENCE);
      this.#end = (answer) => {
        clearTimeout(timer);
        this.#end = undefined;
        this.#thread.unref();
        resolve(answer);
      };
      this.#thread.postMessage(bytes);
    });
  }

  stop(): void {
    this.#works = false;
    void this.#thread.terminate();
  }

  #hear(message: Message): void {
    if ('items' in message) this.#pages.push(message.items);
    else if ('error' in message) this.#end?.(problemOf(message.error));
    else if (message.count > MOST_PAGES) this.#end?.({ problem: 'too-large', received: `${message.count} pages` });
    else this.#end?.({ pages: this.#pages });
  }

  #break(answer: PdfPages): void {
    this.stop();
    this.#end?.(answer);
  }
}
