import type { OutputFormat, ReportSource, ReportStep, WrittenReport } from './formats';
import type { ReportOptions } from './reportOptions';

/** What the page asks of the worker that makes reports. */
export interface ReportRequest {
  readonly id: number;
  readonly source: ReportSource;
  readonly format: OutputFormat;
  readonly options: ReportOptions;
}

/** What the worker says: that it has started, what it is at, and how it ended. */
export type ReportMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly id: number; readonly step: ReportStep }
  | { readonly kind: 'done'; readonly id: number; readonly report: WrittenReport }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
