import { basename, extname, join } from 'node:path';
import { type Evaluation, type EvaluationCase, evaluate, SwEvalError } from '@sw-eval/core';
import { type AssembleOptions, assembleReport } from '../../assemble/assembleReport.js';
import type { ReportTemplate } from '../../assemble/template.js';
import type { Report } from '../../tree/nodes.js';
import { chosenFormats, type Source, type Writer } from '../formats.js';
import type { ExitCode, Io } from '../io.js';
import { issuesError, loadCase } from '../loadCase.js';
import { messagesFor } from '../messages/messagesFor.js';
import { nameOf, parseJson, readInput } from '../readInput.js';
import { summary } from '../summary.js';
import { checkFolder, type OutputFile, writeFiles } from '../writeFiles.js';
import { type CommonOptions, writeJson } from './options.js';

/** Options of `report`. */
export interface ReportOptions extends CommonOptions {
  format: string;
  out: string;
  annexDiscrepancies?: boolean;
  contents?: boolean;
  template?: string;
}

/** `sw-eval report FILE`: the files written as JSON, a summary for people. */
export async function reportCommand(path: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const messages = messagesFor(lang);
  const formats = chosenFormats(options.format, messages);
  await checkFolder(options.out, messages);
  const given = await loadCase(path, io, lang);
  const evaluation = evaluate(given);
  const report = await arrangedReport(given, evaluation, options, io);
  const name = path === '-' ? 'report' : basename(path, extname(path));
  const files = await filesOf(formats, { report, figures: evaluation, locale: lang }, join(options.out, name));
  await writeFiles(files, messages);
  const written = files.map((file) => file.path);
  io.stderr(
    `${summary(evaluation, lang, io)}\n${messages.summary.written}\n${written.map((file) => `  ${file}\n`).join('')}`,
  );
  writeJson(io, written);
  return 0;
}

/** The report as the options want it. A template is a JSON file; what is wrong with it is said with its place. */
async function arrangedReport(
  given: EvaluationCase,
  evaluation: Evaluation,
  { lang, template: file, annexDiscrepancies = false, contents = false }: ReportOptions,
  io: Io,
): Promise<Report> {
  const options: AssembleOptions = { locale: lang, annexDiscrepancies, contents };
  if (file === undefined) return assembleReport(given, evaluation, options);
  const messages = messagesFor(lang);
  const name = nameOf(file, messages);
  const template = parseJson(await readInput(file, io, messages), name, messages) as ReportTemplate;
  try {
    return assembleReport(given, evaluation, { ...options, template });
  } catch (error) {
    if (!(error instanceof SwEvalError)) throw error;
    throw issuesError(name, error.issues, messages, lang);
  }
}

/** A source in each format, under one name with each its ending. */
export async function filesOf(
  formats: readonly (readonly [name: string, write: Writer])[],
  source: Source,
  start: string,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const [format, write] of formats) files.push({ path: `${start}.${format}`, content: await write(source) });
  return files;
}
