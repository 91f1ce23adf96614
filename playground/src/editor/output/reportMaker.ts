import { type OutputFormat, type ReportSource, type ReportStep, type WrittenReport, writeReport } from './formats';
import type { ReportMessage, ReportRequest } from './reportMessages';
import type { ReportOptions } from './reportOptions';

/** The part of a worker that is used. */
export interface ReportWorker {
  postMessage(request: ReportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ReportMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Makes reports away from the page's own thread. */
export interface ReportMaker {
  /** Rejects with an `AbortError` once the signal says so; the worker is ended then. */
  make(
    source: ReportSource,
    format: OutputFormat,
    options: ReportOptions,
    onStep?: (step: ReportStep) => void,
    signal?: AbortSignal,
  ): Promise<WrittenReport>;
  /** Ends the worker. Asked again, the maker starts another. */
  end(): void;
}

interface Job {
  readonly request: ReportRequest;
  readonly onStep: (step: ReportStep) => void;
  readonly resolve: (report: WrittenReport) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A maker of reports with one worker, started when it is first needed. Where the browser starts none, reports are made
 * in the page itself: slower to type beside, but made.
 *
 * @param start starts the worker; may throw
 */
export function reportMaker(start: () => ReportWorker = startWorker): ReportMaker {
  const jobs = new Map<number, Job>();
  let worker: ReportWorker | undefined;
  let ready = false;
  let here = false;
  let lastId = 0;

  const run = ({ request, onStep, resolve, reject }: Job): void => {
    writeReport(request.source, request.format, request.options, onStep).then(resolve, reject);
  };
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    ready = false;
  };
  /** Without a worker that ever said a word, everything is made here. */
  const giveUp = (reason: string): void => {
    here ||= !ready;
    end();
    const left = [...jobs.values()];
    jobs.clear();
    for (const job of left) {
      if (here) run(job);
      else job.reject(new Error(reason));
    }
  };
  const hear = ({ data }: MessageEvent<ReportMessage>): void => {
    ready = true;
    if (data.kind === 'ready') return;
    const job = jobs.get(data.id);
    if (job === undefined) return;
    if (data.kind === 'step') {
      job.onStep(data.step);
      return;
    }
    jobs.delete(data.id);
    if (data.kind === 'done') job.resolve(data.report);
    else job.reject(new Error(data.reason));
  };
  const started = (): ReportWorker | undefined => {
    if (here) return undefined;
    if (worker !== undefined) return worker;
    try {
      worker = start();
      worker.onmessage = hear;
      worker.onerror = ({ message }) => giveUp(message);
    } catch {
      here = true;
    }
    return worker;
  };

  return {
    make: (source, format, options, onStep = () => {}, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(aborted());
          return;
        }
        lastId += 1;
        const id = lastId;
        // Only what a report is made of goes over: a reading has more.
        const request = { id, source: { case: source.case, evaluation: source.evaluation }, format, options };
        const job = { request, onStep, resolve, reject };
        signal?.addEventListener('abort', () => {
          const wasAt = jobs.delete(id);
          reject(aborted());
          if (!wasAt || worker === undefined) return;
          // A worker at work hears nothing: it is ended, and what else waits begins anew.
          end();
          for (const other of jobs.values()) started()?.postMessage(other.request);
        });
        const maker = started();
        if (maker === undefined) {
          run(job);
          return;
        }
        jobs.set(id, job);
        maker.postMessage(request);
      }),
    end,
  };
}

/** Whether a report was not made because it was called off. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function aborted(): DOMException {
  return new DOMException('called off', 'AbortError');
}

function startWorker(): ReportWorker {
  return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
}
