import { auditCase, type Discrepancy, evaluate } from '@sw-eval/core';
import type { ExitCode, Io } from '../io.js';
import { messagesFor } from '../messages/messagesFor.js';
import { type AnyFile, readAny, wholeCase } from '../readAny.js';
import { readingLines } from '../readingLines.js';
import { discrepancyLines } from '../summary.js';
import { type CommonOptions, writeJson } from './options.js';

/** `sw-eval audit FILE`: what differs as JSON and in sentences; 1 where there is an error or a warning. */
export async function auditCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const messages = messagesFor(lang);
  const file = await readAny(path, io, lang);
  const found = discrepanciesOf(file);
  const read = 'result' in file ? [...readingLines(file.result, messages, lang), ''] : [];
  io.stderr(`${[...read, ...discrepancyLines(found, messages, lang, io)].join('\n')}\n`);
  writeJson(io, found);
  return found.some(({ severity }) => severity !== 'note') ? 1 : 0;
}

/** A document is checked as far as it goes: of a whole case the figures are computed as well. */
function discrepanciesOf(file: AnyFile): readonly Discrepancy[] {
  const given = 'given' in file ? file.given : wholeCase(file.result);
  if (given !== undefined) return evaluate(given).discrepancies;
  return 'result' in file ? auditCase(file.result.case) : [];
}
