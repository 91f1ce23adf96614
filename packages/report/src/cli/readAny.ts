import { type EvaluationCase, type Locale, safeParseCase } from '@sw-eval/core';
import type { ReadResult } from '../readResult.js';
import { type Io, UserError } from './io.js';
import { caseIn, issuesError } from './loadCase.js';
import { messagesFor } from './messages/messagesFor.js';
import { decodeText, inputKind, nameOf, readInput } from './readInput.js';

/** A file read: a case that is checked, or what a document says. */
export type AnyFile = { readonly given: EvaluationCase } | { readonly result: ReadResult };

/**
 * Reads a case, a workbook or a finished report.
 *
 * @throws UserError for a file that cannot be read, and for a case or workbook with mistakes
 */
export async function readAny(path: string, io: Io, lang: Locale): Promise<AnyFile> {
  const messages = messagesFor(lang);
  const bytes = await readInput(path, io, messages);
  const name = nameOf(path, messages);
  const kind = inputKind(path, bytes);
  if (kind === 'json' || kind === 'workbook') return { given: await caseIn(path, bytes, lang) };
  const result = await readDocument(kind, bytes, () => decodeText(bytes, name, messages));
  const unreadable = result.issues.filter(({ path: steps }) => steps.length === 0);
  if (unreadable.length > 0) throw issuesError(name, unreadable, messages, lang);
  return { result };
}

/**
 * What a workbook or a document says, with its mistakes among the result.
 *
 * @throws UserError for a file that cannot be read, and for a case, which is what reading leads to
 */
export async function readResultOf(path: string, io: Io, lang: Locale): Promise<ReadResult> {
  const messages = messagesFor(lang);
  const bytes = await readInput(path, io, messages);
  const name = nameOf(path, messages);
  const kind = inputKind(path, bytes);
  if (kind === 'workbook') {
    const { readWorkbook } = await import('../workbook/readWorkbook.js');
    return readWorkbook(bytes);
  }
  if (kind === 'json') {
    // What is wrong with it is worth more than being sent to another command that says so.
    await caseIn(path, bytes, lang);
    throw new UserError(messages.isCase(name));
  }
  return readDocument(kind, bytes, () => decodeText(bytes, name, messages));
}

async function readDocument(
  kind: 'docx' | 'pdf' | 'old-office' | 'text',
  bytes: Uint8Array,
  text: () => string,
): Promise<ReadResult> {
  switch (kind) {
    case 'pdf':
      return (await import('../read/pdf/readPdf.js')).readPdf(bytes);
    case 'text':
      return (await import('../read/readText.js')).readText(text());
    default:
      return (await import('../read/docx/readDocx.js')).readDocx(bytes);
  }
}

/** The whole case of a document, where it says all that a case needs. */
export function wholeCase({ case: partial }: ReadResult): EvaluationCase | undefined {
  const parsed = safeParseCase(partial);
  return parsed.ok ? parsed.value : undefined;
}
