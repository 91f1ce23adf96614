import type { Evaluation, EvaluationCase, Issue } from '@sw-eval/core';
import type { FileProblem } from '../editor/input/openFile';

/** A station of the district: its case, what it comes to, and where it came from. */
export interface DistrictStation {
  /** The same for the same evaluation of the same station, whatever the file. */
  readonly key: string;
  /** The file's name; empty for the case that is being filled in. */
  readonly file: string;
  readonly case: EvaluationCase;
  readonly evaluation: Evaluation;
}

/** A file that is not in the district, and why. */
export interface UnreadFile {
  readonly file: string;
  /** What is wrong with the file, or `case` where its case has mistakes. */
  readonly problem: FileProblem | 'case';
  readonly issues: readonly Issue[];
}

/** What a file comes to. */
export type StationRead =
  | { readonly kind: 'station'; readonly station: DistrictStation }
  | { readonly kind: 'unread'; readonly unread: UnreadFile };

/** Names an evaluation of a station: two files with the same key are about the same thing. */
export function stationKey({ station, stage, agreement, period }: EvaluationCase): string {
  return JSON.stringify([station.name, stage, agreement.start, agreement.end, period.start, period.end]);
}
