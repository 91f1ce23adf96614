import type { Issue, IssueParams } from '@sw-eval/core';
import { LARGEST_FILE } from '../package/unzip.js';
import type { FileProblem, WorkbookFileError } from '../package/WorkbookFileError.js';

const EXPECTED: Readonly<Record<FileProblem, string>> = {
  damaged: 'a workbook that is not damaged',
  locked: 'a workbook without a password',
  'old-format': 'a workbook saved as .xlsx',
  'other-kind': 'a workbook saved as .xlsx',
  'too-large': 'a smaller workbook',
};

/** The issue of a file that cannot be read at all. */
export function fileIssue({ problem, message: received }: WorkbookFileError): Issue {
  const code = problem === 'too-large' ? 'too-large' : 'unreadable-file';
  const params: IssueParams =
    problem === 'too-large' ? { max: LARGEST_FILE / 1_000_000, unit: 'MB' } : { reason: problem };
  const expected = EXPECTED[problem];
  const message = `(file): expected ${expected}, received ${received}`;
  return { code, path: [], pathText: '(file)', expected, received, message, params };
}
