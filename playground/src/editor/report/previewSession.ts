import type { ReportSource, ReportStep, WrittenReport } from '../output/formats';
import { isAborted, type ReportMaker } from '../output/reportMaker';
import type { ReportOptions } from '../output/reportOptions';

/** What a preview is made of. */
export interface PreviewRequest {
  readonly source: ReportSource;
  readonly options: ReportOptions;
}

/** What becomes of a preview. */
export interface PreviewListener {
  readonly onStep: (step: ReportStep) => void;
  readonly onReport: (report: WrittenReport) => void;
  readonly onFailure: (reason: string) => void;
  readonly onCancelled: () => void;
}

/**
 * Makes previews one after the other. While one is being made, only the last one asked for waits: typing never queues up
 * reports nobody will see.
 */
export class PreviewSession {
  private waiting: PreviewRequest | undefined;
  private stop: AbortController | undefined;
  private ended = false;

  constructor(
    private readonly maker: ReportMaker,
    private readonly listener: PreviewListener,
  ) {}

  ask(request: PreviewRequest): void {
    this.waiting = request;
    if (this.stop === undefined) void this.work();
  }

  /** Calls off what is being made and what waits. */
  cancel(): void {
    this.waiting = undefined;
    this.stop?.abort();
  }

  /** Ends it for good; nothing is heard of it any more. */
  end(): void {
    this.ended = true;
    this.cancel();
    this.maker.end();
  }

  private async work(): Promise<void> {
    const { maker, listener } = this;
    while (this.waiting !== undefined && !this.ended) {
      const { source, options } = this.waiting;
      this.waiting = undefined;
      this.stop = new AbortController();
      try {
        const report = await maker.make(
          source,
          'html',
          options,
          (step) => this.ended || listener.onStep(step),
          this.stop.signal,
        );
        if (!this.ended) listener.onReport(report);
      } catch (error) {
        if (!this.ended) {
          if (isAborted(error)) listener.onCancelled();
          else listener.onFailure(error instanceof Error ? error.message : String(error));
        }
      }
    }
    this.stop = undefined;
  }
}
