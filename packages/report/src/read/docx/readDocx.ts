import { FileError, type FileProblem } from '../../files/FileError.js';
import { LARGEST_FILE, unreadable } from '../../files/fileIssue.js';
import { ZipParts } from '../../files/unzip.js';
import type { ReadResult } from '../../readResult.js';
import { type FileKind, fileKind } from '../fileKind.js';
import { readLines } from '../readLines.js';
import { documentText, styleLists } from './documentText.js';
import { Numbering } from './numbering.js';

const DOCUMENT = 'word/document.xml';
const NOT_WORD: Readonly<Record<Exclude<FileKind, 'zip'>, FileProblem>> = {
  pdf: 'other-kind',
  'old-office': 'old-format',
  rtf: 'old-format',
  other: 'other-kind',
};

/**
 * Reads a report from a Word document (.docx), by the same rules as `readText`. Offsets count in `text`: a line
 * per paragraph of the document, with the numbers of its lists, and a line per row of a table.
 *
 * A .doc, a file of another kind, a damaged, locked or too large one gives an issue that says what to do; it never throws.
 *
 * @example
 * ```ts
 * const { issues } = await readDocx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
 * issues[0].params; // { reason: 'old-format' }
 * ```
 */
export function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  return Promise.resolve(readSync(bytes));
}

function readSync(bytes: Uint8Array): ReadResult {
  if (bytes.length > LARGEST_FILE) return unreadable('too-large', `${bytes.length} bytes`);
  const kind = fileKind(bytes);
  if (kind !== 'zip') return unreadable(NOT_WORD[kind], kind);
  let text: string;
  try {
    text = textOf(bytes);
  } catch (error) {
    return unreadable(problemOf(error), error instanceof Error ? error.message : 'nothing');
  }
  if (text.trim() === '') return unreadable('no-text', 'no text');
  return { ...readLines(text, 'paragraphs'), text };
}

function textOf(bytes: Uint8Array): string {
  const parts = new ZipParts(bytes);
  if (!parts.has(DOCUMENT)) throw new FileError('other-kind', 'no Word document');
  const part = (name: string) => (parts.has(name) ? parts.text(name) : undefined);
  const numbering = new Numbering(part('word/numbering.xml'));
  return documentText(parts.text(DOCUMENT), numbering, styleLists(part('word/styles.xml')));
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof FileError) return error.problem;
  return error instanceof RangeError ? 'too-large' : 'damaged';
}
