import type { Issue } from '@sw-eval/core';
import type { Draft } from '../../editor/draft/draft';

/** A workbook for the worker. */
export interface WorkbookQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** What the worker read; without a draft it failed. */
export interface WorkbookAnswer {
  readonly id: number;
  readonly draft?: Draft;
  readonly issues?: readonly Issue[];
}

interface Waiting {
  readonly done: (answer: { draft: Draft; issues: readonly Issue[] }) => void;
  readonly failed: (reason: Error) => void;
}

/** Reads workbooks in a worker, which is started with the first one. */
export class WorkbookReader {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  read(bytes: Uint8Array): Promise<{ draft: Draft; issues: readonly Issue[] }> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = this.#next;
    this.#next += 1;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      worker.postMessage({ id, bytes } satisfies WorkbookQuestion, [bytes.buffer]);
    });
  }

  /** Ends the worker; what is still being read fails. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./workbooks.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: { id, draft, issues } }: MessageEvent<WorkbookAnswer>) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (draft === undefined || issues === undefined) waiting?.failed(new Error('the workbook was not read'));
      else waiting?.done({ draft, issues });
    });
    worker.addEventListener('error', () => this.close());
    return worker;
  }

  #failAll(): void {
    for (const { failed } of this.#waiting.values()) failed(new Error('the reader has ended'));
    this.#waiting.clear();
  }
}
