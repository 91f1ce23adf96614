import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evaluation, evaluate, type Summary, schemes, summarise } from '@sw-eval/core';
import { type UnrankedStation, unrankedStation } from '../../xlsx/summary/unrankedStation.js';
import { chosenFormats } from '../formats.js';
import { type ExitCode, type Io, UserError } from '../io.js';
import { loadCase } from '../loadCase.js';
import { messagesFor } from '../messages/messagesFor.js';
import { Progress } from '../progress.js';
import { errorCode } from '../readInput.js';
import { summaryReport, summaryText } from '../summaryReport.js';
import { checkFolder, writeFiles } from '../writeFiles.js';
import { type CommonOptions, writeJson } from './options.js';
import { filesOf } from './reportCommand.js';

/** Options of `summary`. */
export interface SummaryOptions extends CommonOptions {
  format?: string;
  out?: string;
  scheme?: string;
}

/** `sw-eval summary DIR`: what all cases of a folder come to, as JSON, and on request as files. */
export async function summaryCommand(folder: string, options: SummaryOptions, io: Io): Promise<ExitCode> {
  const { lang, scheme } = options;
  const messages = messagesFor(lang);
  const wanted = options.format ?? (options.out === undefined ? undefined : 'html,xlsx');
  const formats = wanted === undefined ? [] : chosenFormats(wanted, messages);
  if (options.out !== undefined) await checkFolder(options.out, messages);
  if (scheme !== undefined && !Object.hasOwn(schemes, scheme)) {
    throw new UserError(messages.unknownScheme(scheme, Object.keys(schemes).join(', ')));
  }
  const problems: string[] = [];
  const unranked: UnrankedStation[] = [];
  const evaluations = noting(unranked, evaluateAll(await casesIn(folder, lang), lang, io, problems));
  const summary: Summary = await summarise(evaluations, scheme === undefined ? {} : { scheme });
  // A table that leaves out stations without saying so would be worse than none.
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  const report = summaryReport(summary, unranked, lang);
  const start = join(options.out ?? '.', 'summary');
  const files = await filesOf(formats, { report, figures: summary, unranked, locale: lang }, start);
  await writeFiles(files, messages);
  io.stderr(summaryText(summary, lang));
  for (const { path } of files) io.stderr(`${messages.written(path)}\n`);
  writeJson(io, summary);
  return 0;
}

/** The cases and workbooks of a folder, in the order of their names; not what editors leave beside open files. */
async function casesIn(folder: string, lang: CommonOptions['lang']): Promise<string[]> {
  const messages = messagesFor(lang);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new UserError(messages.noFolder(folder));
    throw new UserError(code === 'ENOTDIR' ? messages.notFolder(folder) : messages.unreadable(folder, code));
  }
  const cases = names.filter((name) => /^[^.~].*\.(json|xlsx)$/i.test(name)).sort();
  if (cases.length === 0) throw new UserError(messages.noCases(folder));
  return cases.map((name) => join(folder, name));
}

/** Passes evaluations on and keeps of those without a total their names, which a summary does not have. */
async function* noting(
  unranked: UnrankedStation[],
  evaluations: AsyncIterable<Evaluation>,
): AsyncGenerator<Evaluation> {
  for await (const evaluation of evaluations) {
    const station = unrankedStation(evaluation);
    if (station !== undefined) unranked.push(station);
    yield evaluation;
  }
}

async function* evaluateAll(
  paths: readonly string[],
  lang: CommonOptions['lang'],
  io: Io,
  problems: string[],
): AsyncGenerator<Evaluation> {
  const messages = messagesFor(lang);
  const progress = new Progress(io);
  try {
    for (const [index, path] of paths.entries()) {
      progress.show(messages.reading(index + 1, paths.length, path));
      try {
        yield evaluate(await loadCase(path, io, lang));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push(error.message);
      }
    }
  } finally {
    progress.done();
  }
}
