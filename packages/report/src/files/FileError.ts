/** Why a file or text cannot be read. */
export type FileProblem =
  | 'damaged'
  | 'locked'
  | 'old-format'
  | 'open-document'
  | 'no-text'
  | 'results'
  | 'other-kind'
  | 'too-large'
  | 'too-long';

/** A file that cannot be read; a reader turns it into an issue and never throws it. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}
