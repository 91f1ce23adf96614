import { evaluate } from '@sw-eval/core';
import type { ExitCode, Io } from '../io.js';
import { loadCase } from '../loadCase.js';
import { summary } from '../summary.js';
import { type CommonOptions, writeJson } from './options.js';

/** `sw-eval evaluate FILE`: the Evaluation as JSON, a summary for people. */
export async function evaluateCommand(path: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const evaluation = evaluate(await loadCase(path, io, lang));
  io.stderr(summary(evaluation, lang, io));
  writeJson(io, evaluation);
  return 0;
}
