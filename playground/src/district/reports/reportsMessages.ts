import type { Evaluation, EvaluationCase } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';

/** A report to write. */
export interface ReportJob {
  /** The file's name in the archive. */
  readonly name: string;
  readonly case: EvaluationCase;
  readonly evaluation: Evaluation;
}

/** What the worker is asked for. */
export interface ReportsQuestion {
  readonly stations: readonly ReportJob[];
  readonly locale: Locale;
}

/** What the worker says: one more is written, all are packed, or it failed. */
export type ReportsAnswer =
  | { readonly kind: 'written'; readonly done: number }
  | { readonly kind: 'packed'; readonly zip: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: string };
