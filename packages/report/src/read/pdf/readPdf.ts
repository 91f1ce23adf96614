import type { FileProblem } from '../../files/FileError.js';
import { LARGEST_FILE, LONGEST_TEXT, unreadable } from '../../files/fileIssue.js';
import type { ReadResult } from '../../readResult.js';
import { type FileKind, fileKind } from '../fileKind.js';
import { readLines } from '../readLines.js';
import { pagesHere } from './pagesHere.js';
import { pagesInThread } from './pagesInThread.js';
import { pageText } from './pageText.js';

const NOT_PDF: Readonly<Record<Exclude<FileKind, 'pdf'>, FileProblem>> = {
  zip: 'other-kind',
  'old-office': 'old-format',
  rtf: 'old-format',
  other: 'other-kind',
};

/**
 * Reads a report from the text layer of a PDF, by the same rules as `readText`. Offsets count in `text`, that layer with
 * its pages parted by form feeds. The PDF library is loaded when this is called; in Node it runs in a thread of its own,
 * with bounds on time and memory.
 *
 * A scanned PDF without text, a locked or damaged one, a file of another kind gives an issue that says what to do; it
 * never throws.
 *
 * @example
 * ```ts
 * const { issues } = await readPdf(new TextEncoder().encode('no PDF'));
 * issues[0].code; // 'unreadable-file'
 * ```
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > LARGEST_FILE) return unreadable('too-large', `${bytes.length} bytes`);
  const kind = fileKind(bytes);
  if (kind !== 'pdf') return unreadable(NOT_PDF[kind], kind);
  const isNode = typeof process !== 'undefined' && process.versions?.node !== undefined;
  const read = await (isNode ? pagesInThread(bytes) : pagesHere(bytes));
  if ('problem' in read) return unreadable(read.problem, read.received);
  const text = read.pages.map((items) => pageText(items)).join('\n\f\n');
  if (text.trim() === '') return unreadable('no-text', 'pages without text');
  if (text.length > LONGEST_TEXT) return unreadable('too-long', `${text.length} characters`);
  return { ...readLines(text, 'wrapped'), text };
}
