/** Why a file cannot be read as a workbook. */
export type FileProblem = 'damaged' | 'locked' | 'old-format' | 'other-kind' | 'too-large';

/** A file that cannot be read as a workbook; `readWorkbook` turns it into an issue and never throws it. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}
