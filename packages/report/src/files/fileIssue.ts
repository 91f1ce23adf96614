import type { Issue, IssueParams } from '@sw-eval/core';
import type { ReadResult } from '../readResult.js';
import type { FileProblem } from './FileError.js';

/** The largest file that is read, in bytes. A filled workbook has about 60 kB. */
export const LARGEST_FILE = 20_000_000;
/** The longest text that is read, in UTF-16 units: some four hundred reports. */
export const LONGEST_TEXT = 5_000_000;

type Expected = Readonly<Record<FileProblem, string>>;

const DOCUMENT: Expected = {
  damaged: 'a document that is not damaged',
  locked: 'a document without a password',
  'old-format': 'a document saved as .docx',
  'open-document': 'a document saved as .docx',
  'no-text': 'a document with text, not a picture of it',
  results: 'a document, not a workbook of results',
  'other-kind': 'a Word document (.docx) or a PDF',
  'too-large': 'a smaller file',
  'too-long': 'a shorter text',
};

const WORKBOOK: Expected = {
  ...DOCUMENT,
  damaged: 'a workbook that is not damaged',
  locked: 'a workbook without a password',
  'old-format': 'a workbook saved as .xlsx',
  'open-document': 'a workbook saved as .xlsx',
  'no-text': 'a workbook saved as .xlsx',
  results: 'the workbook of a case (sw-eval template)',
  'other-kind': 'a workbook saved as .xlsx',
};

/** The reading of a document that cannot be read: nothing, with the one issue that says why and what to do. */
export function unreadable(problem: FileProblem, received: string): ReadResult {
  return nothingRead(problem, received, DOCUMENT);
}

/** The reading of a workbook that cannot be read. */
export function unreadableWorkbook(problem: FileProblem, received: string): ReadResult {
  return nothingRead(problem, received, WORKBOOK);
}

function nothingRead(problem: FileProblem, received: string, words: Expected): ReadResult {
  const expected = words[problem];
  const pathText = '(file)';
  const message = `${pathText}: expected ${expected}, received ${received}`;
  const issue = { code: codeOf(problem), path: [], pathText, expected, received, message, params: paramsOf(problem) };
  return { case: {}, found: [], unread: [], issues: [issue] };
}

function codeOf(problem: FileProblem): Issue['code'] {
  if (problem === 'too-large') return 'too-large';
  return problem === 'too-long' ? 'too-long' : 'unreadable-file';
}

function paramsOf(problem: FileProblem): IssueParams {
  if (problem === 'too-large') return { max: LARGEST_FILE / 1_000_000, unit: 'MB' };
  return problem === 'too-long' ? { max: LONGEST_TEXT } : { reason: problem };
}
