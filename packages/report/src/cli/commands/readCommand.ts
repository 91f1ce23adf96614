import type { ExitCode, Io } from '../io.js';
import { issueLines } from '../loadCase.js';
import { messagesFor } from '../messages/messagesFor.js';
import { readResultOf } from '../readAny.js';
import { nameOf } from '../readInput.js';
import { readingLines } from '../readingLines.js';
import { type CommonOptions, writeJson } from './options.js';

/** `sw-eval read FILE`: the ReadResult as JSON; 2 where something is wrong with what was read. */
export async function readCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const messages = messagesFor(lang);
  const result = await readResultOf(path, io, lang);
  const { issues } = result;
  const wrong = issues.length === 0 ? [] : issueLines(nameOf(path, messages), issues, messages, lang);
  io.stderr(`${[...readingLines(result, messages, lang), ...wrong].join('\n')}\n`);
  writeJson(io, result);
  return issues.length === 0 ? 0 : 2;
}
