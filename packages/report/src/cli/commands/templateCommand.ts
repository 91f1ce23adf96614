import { defineScheme, formatIssue, type Scheme, type SchemeInput, SwEvalError, schemes } from '@sw-eval/core';
import { type ExitCode, type Io, UserError } from '../io.js';
import { loadCase } from '../loadCase.js';
import type { Messages } from '../messages/Messages.js';
import { messagesFor } from '../messages/messagesFor.js';
import { parseJson, readInput } from '../readInput.js';
import { writeFiles } from '../writeFiles.js';
import { type CommonOptions, writeJson } from './options.js';

/** Options of `template`. */
export interface TemplateOptions extends CommonOptions {
  scheme: string;
  out: string;
  case?: string;
}

/** `sw-eval template --scheme ID -o FILE`: the workbook to fill in, empty or filled from a case. */
export async function templateCommand(options: TemplateOptions, io: Io): Promise<ExitCode> {
  const { lang, out } = options;
  const messages = messagesFor(lang);
  if (!/\.xlsx$/i.test(out)) throw new UserError(messages.notWorkbookName(out));
  const scheme = await schemeOf(options, io, messages);
  const given = options.case === undefined ? undefined : await loadCase(options.case, io, lang);
  const { caseWorkbook } = await import('../../workbook/caseWorkbook.js');
  const content = await caseWorkbook(scheme, { locale: lang, ...(given && { case: given }) });
  await writeFiles([{ path: out, content }], messages);
  io.stderr(`${messages.written(out)}\n`);
  writeJson(io, [out]);
  return 0;
}

/** A preset, or a scheme in a JSON file. */
async function schemeOf({ scheme: id, lang }: TemplateOptions, io: Io, messages: Messages): Promise<Scheme> {
  const preset = Object.values(schemes).find((scheme) => scheme.id === id);
  if (preset !== undefined) return preset;
  if (!/\.json$/i.test(id)) throw new UserError(messages.unknownScheme(id, Object.keys(schemes).join(', ')));
  const input = parseJson(await readInput(id, io, messages), id, messages);
  try {
    return defineScheme(input as SchemeInput);
  } catch (error) {
    if (!(error instanceof SwEvalError)) throw error;
    const lines = error.issues.map((issue) => `  ${messages.issue(issue.pathText, formatIssue(issue, lang))}`);
    throw new UserError([messages.issues(id, error.issues.length), ...lines].join('\n'));
  }
}
