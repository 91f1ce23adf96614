import type { Issue, IssueParams } from '@sw-eval/core';
import type { ReadResult } from '../readResult.js';

/** Why a file or text cannot be read. */
export type FileProblem = 'damaged' | 'locked' | 'old-format' | 'no-text' | 'other-kind' | 'too-large' | 'too-long';

/** The longest text that is read, in UTF-16 units: some four hundred reports. */
export const LONGEST_TEXT = 5_000_000;
/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20_000_000;

const EXPECTED: Readonly<Record<FileProblem, string>> = {
  damaged: 'a document that is not damaged',
  locked: 'a document without a password',
  'old-format': 'a document saved as .docx',
  'no-text': 'a document with text, not a picture of it',
  'other-kind': 'a Word document (.docx) or a PDF',
  'too-large': 'a smaller file',
  'too-long': 'a shorter text',
};

/** A reading that found nothing, with the one issue that says why and what to do. */
export function unreadable(problem: FileProblem, received: string): ReadResult {
  return { case: {}, found: [], unread: [], issues: [fileIssue(problem, received)] };
}

function fileIssue(problem: FileProblem, received: string): Issue {
  const expected = EXPECTED[problem];
  const pathText = '(file)';
  const message = `${pathText}: expected ${expected}, received ${received}`;
  return { code: codeOf(problem), path: [], pathText, expected, received, message, params: paramsOf(problem) };
}

function codeOf(problem: FileProblem): Issue['code'] {
  if (problem === 'too-large') return 'too-large';
  return problem === 'too-long' ? 'too-long' : 'unreadable-file';
}

function paramsOf(problem: FileProblem): IssueParams {
  if (problem === 'too-large') return { max: LARGEST_FILE / 1_000_000, unit: 'MB' };
  return problem === 'too-long' ? { max: LONGEST_TEXT } : { reason: problem };
}
