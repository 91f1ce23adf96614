import { type EvaluationCase, formatIssue, type Issue, type Locale, safeParseCase } from '@sw-eval/core';
import { type Io, UserError } from './io.js';
import type { Messages } from './messages/Messages.js';
import { messagesFor } from './messages/messagesFor.js';
import { inputKind, mayBeJson, nameOf, parseJson, readInput } from './readInput.js';

/**
 * Reads and checks a case or a filled workbook.
 *
 * @throws UserError with a line for everything that is wrong with it, of a workbook with its cell
 */
export async function loadCase(path: string, io: Io, lang: Locale): Promise<EvaluationCase> {
  const messages = messagesFor(lang);
  return caseIn(path, await readInput(path, io, messages), lang);
}

/** {@link loadCase}, of bytes that were read already. */
export async function caseIn(path: string, bytes: Uint8Array, lang: Locale): Promise<EvaluationCase> {
  const messages = messagesFor(lang);
  const name = nameOf(path, messages);
  const kind = inputKind(path, bytes);
  const isText = kind === 'text' && !mayBeJson(bytes);
  if (kind === 'docx' || kind === 'pdf' || isText) throw new UserError(messages.isDocument(name));
  const input = kind === 'workbook' || kind === 'old-office' ? await readBook(bytes, name, lang) : undefined;
  const read = safeParseCase(input ?? parseJson(bytes, name, messages));
  if (read.ok) return read.value;
  throw issuesError(name, read.issues, messages, lang);
}

async function readBook(bytes: Uint8Array, name: string, lang: Locale): Promise<unknown> {
  const { readWorkbook } = await import('../workbook/readWorkbook.js');
  const { case: given, issues } = await readWorkbook(bytes);
  if (issues.length > 0) throw issuesError(name, issues, messagesFor(lang), lang);
  return given;
}

/** Everything that is wrong with a file, a line each. */
export function issuesError(name: string, issues: readonly Issue[], messages: Messages, lang: Locale): UserError {
  return new UserError(issueLines(name, issues, messages, lang).join('\n'));
}

/** A heading, and a line for each issue. */
export function issueLines(name: string, issues: readonly Issue[], messages: Messages, lang: Locale): string[] {
  const lines = issues.map((issue) => {
    const sentence = formatIssue(issue, lang);
    // What is wrong with the file as a whole has no place in it.
    return `  ${issue.path.length === 0 && issue.pathText === '(file)' ? sentence : messages.issue(issue.pathText, sentence)}`;
  });
  return [messages.issues(name, issues.length), ...lines];
}
