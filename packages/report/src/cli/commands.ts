import { basename, extname, join } from 'node:path';
import { type EvaluationCase, evaluate, formatIssue, type Locale, safeParseCase } from '@sw-eval/core';
import { assembleReport } from '../assemble/assembleReport.js';
import { FORMATS } from './formats.js';
import { type ExitCode, type Io, UserError } from './io.js';
import { type Messages, messagesFor } from './messages.js';
import { nameOf, readCase } from './readCase.js';
import { discrepancies, summary } from './summary.js';
import { type OutputFile, writeFiles } from './writeFiles.js';

/** Options every command has. */
export interface CommonOptions {
  lang: Locale;
}

/** Options of `report`. */
export interface ReportOptions extends CommonOptions {
  format: string;
  out: string;
  annexDiscrepancies?: boolean;
}

/** Reads and checks a case; whatever is wrong with it becomes one message with a line for each issue. */
async function load(path: string, io: Io, lang: Locale): Promise<EvaluationCase> {
  const messages = messagesFor(lang);
  const read = safeParseCase(await readCase(path, io, messages));
  if (read.ok) return read.value;
  const lines = read.issues.map((issue) => `  ${messages.issue(issue.pathText, formatIssue(issue, lang))}`);
  throw new UserError([messages.issues(nameOf(path, messages), read.issues.length), ...lines].join('\n'));
}

function writeJson(io: Io, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}

/** `sw-eval evaluate FILE`: the Evaluation as JSON, a summary for people. */
export async function evaluateCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const evaluation = evaluate(await load(path, io, lang));
  io.stderr(summary(evaluation, lang));
  writeJson(io, evaluation);
  return 0;
}

/** `sw-eval report FILE`: the files written as JSON, a summary for people. */
export async function reportCommand(path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const messages = messagesFor(lang);
  const formats = chosenFormats(options.format, messages);
  const given = await load(path, io, lang);
  const evaluation = evaluate(given);
  const report = assembleReport(given, evaluation, {
    locale: lang,
    annexDiscrepancies: options.annexDiscrepancies === true,
  });
  const name = path === '-' ? 'report' : basename(path, extname(path));
  const files: OutputFile[] = [];
  for (const [format, write] of formats) {
    files.push({ path: join(options.out, `${name}.${format}`), content: await write(report) });
  }
  await writeFiles(files, messages);
  const written = files.map((file) => file.path);
  io.stderr(
    `${summary(evaluation, lang)}\n${messages.summary.written}\n${written.map((file) => `  ${file}\n`).join('')}`,
  );
  writeJson(io, written);
  return 0;
}

function chosenFormats(list: string, messages: Messages) {
  const names = [...new Set(list.split(',').map((name) => name.trim().toLowerCase()))].filter((name) => name !== '');
  const allowed = [...FORMATS.keys()].join(', ');
  if (names.length === 0) throw new UserError(messages.unknownFormat(list, allowed));
  return names.map((name) => {
    const write = FORMATS.get(name);
    if (write === undefined) throw new UserError(messages.unknownFormat(name, allowed));
    return [name, write] as const;
  });
}

/** `sw-eval audit FILE`: what differs as JSON and in sentences; 1 where there is an error or a warning. */
export async function auditCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const messages = messagesFor(lang);
  const evaluation = evaluate(await load(path, io, lang));
  io.stderr(`${discrepancies(evaluation, messages, lang).join('\n')}\n`);
  writeJson(io, evaluation.discrepancies);
  return evaluation.discrepancies.some(({ severity }) => severity !== 'note') ? 1 : 0;
}
