import { auditCase, type Discrepancy, evaluate } from '@sw-eval/core';
import type { ExitCode, Io } from '../io.js';
import { messagesFor } from '../messages/messagesFor.js';
import { type AnyFile, readAny, wholeCase } from '../readAny.js';
import { missingParts, readingLines } from '../readingLines.js';
import { discrepancyLines } from '../summary.js';
import { type CommonOptions, writeJson } from './options.js';

/** Every part that {@link missingParts} looks for. */
const ALL_PARTS = 5;

/**
 * `sw-eval audit FILE`: what differs as JSON and in sentences; 1 where there is an error or a warning, 2 where nothing of
 * an evaluation report was found in a document.
 */
export async function auditCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const messages = messagesFor(lang);
  const file = await readAny(path, io, lang);
  const found = discrepanciesOf(file);
  const missing = 'result' in file ? missingParts(file.result) : [];
  const none = missing.length === ALL_PARTS;
  const gaps = none ? [messages.read.nothing] : missing.length > 0 ? [messages.read.missing(missing)] : [];
  const read = 'result' in file ? [...readingLines(file.result, messages, lang), ...gaps, ''] : [];
  io.stderr(`${[...read, ...discrepancyLines(found, messages, lang, io)].join('\n')}\n`);
  writeJson(io, found);
  if (none) return 2;
  return found.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

/** A document is checked as far as it goes: of a whole case the figures are computed as well. */
function discrepanciesOf(file: AnyFile): readonly Discrepancy[] {
  const given = 'given' in file ? file.given : wholeCase(file.result);
  if (given !== undefined) return evaluate(given).discrepancies;
  return 'result' in file ? auditCase(file.result.case) : [];
}
