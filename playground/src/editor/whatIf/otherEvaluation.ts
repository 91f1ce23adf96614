import { type Change, compareEvaluations, type Evaluation, formatIssue } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import type { Draft } from '../draft/draft';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { type FileProblem, openFile } from '../input/openFile';

/** What the file of another evaluation comes to. */
export type OtherEvaluation =
  | { readonly kind: 'read'; readonly name: string; readonly reading: ValidReading }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: FileProblem; readonly reason?: string }
  /** It is a case, with mistakes: their sentences. */
  | { readonly kind: 'mistakes'; readonly name: string; readonly sentences: readonly string[] };

/** Reads the case file or workbook of another evaluation. Never throws. */
export async function openOther(file: File, locale: Locale): Promise<OtherEvaluation> {
  const { name } = file;
  const opened = await openFile(file);
  if (opened.kind === 'problem') {
    const { problem, reason } = opened;
    return { kind: 'problem', name, problem, ...(reason !== undefined && { reason }) };
  }
  // What was read of a workbook or a report is a draft like any other: it counts where it is a whole case.
  const draft = opened.kind === 'case' ? opened.draft : (opened.review.result.case as Draft);
  const reading = readDraft(draft);
  if (!reading.ok)
    return { kind: 'mistakes', name, sentences: reading.issues.map((issue) => formatIssue(issue, locale)) };
  return { kind: 'read', name, reading };
}

/** Two evaluations of a station in the order of time, and what became otherwise, sorted by what one asks. */
export interface TermComparison {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly followUps: readonly Change[];
  readonly caughtUp: readonly Change[];
  readonly fellBehind: readonly Change[];
  readonly objections: readonly Change[];
  /** Totals, grades, months, scores, volumes and rates; those of areas and sites would be too many to read. */
  readonly figures: readonly Change[];
}

/** Compares two evaluations, the one whose period ends earlier as the first. */
export function compareTerms(one: Evaluation, other: Evaluation): TermComparison {
  const inOrder = other.period.end <= one.period.end;
  const [before, after] = inOrder ? [other, one] : [one, other];
  const changes = compareEvaluations(before, after);
  return {
    before,
    after,
    followUps: changes.filter(({ kind }) => kind === 'follow-up'),
    caughtUp: changes.filter(({ caughtUp }) => caughtUp === true),
    fellBehind: changes.filter(({ fellBehind }) => fellBehind === true),
    objections: changes.filter(({ kind }) => kind === 'objection'),
    figures: changes.filter(
      ({ kind, path }) => kind !== 'follow-up' && kind !== 'objection' && !path.includes('.byUnit.'),
    ),
  };
}
