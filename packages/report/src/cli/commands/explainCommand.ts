import { existsSync } from 'node:fs';
import {
  type Evaluation,
  type Explanation,
  evaluate,
  explain,
  type Locale,
  type Localised,
  SwEvalError,
} from '@sw-eval/core';
import { type ExitCode, type Io, UserError } from '../io.js';
import { loadCase } from '../loadCase.js';
import type { Messages } from '../messages/Messages.js';
import { messagesFor } from '../messages/messagesFor.js';
import { type CommonOptions, writeJson } from './options.js';

/** `sw-eval explain FILE PATH`: the Explanation as JSON, and in words. */
export async function explainCommand(path: string, figure: string, { lang }: CommonOptions, io: Io): Promise<ExitCode> {
  const messages = messagesFor(lang);
  if (/\.(json|xlsx)$/i.test(figure) && !existsSync(path)) throw new UserError(messages.explainSwapped(path, figure));
  const evaluation = evaluate(await loadCase(path, io, lang));
  let explanation: Explanation;
  try {
    explanation = explain(evaluation, figure);
  } catch (error) {
    if (!(error instanceof SwEvalError)) throw error;
    const nearest = figureNamed(figure, evaluation) ?? error.issues[0]?.params?.['nearest'];
    throw new UserError(messages.unknownFigure(figure, nearest === undefined ? undefined : String(nearest)));
  }
  io.stderr(`${explanationLines(explanation, messages, lang).join('\n')}\n`);
  writeJson(io, explanation);
  return 0;
}

/** The path of a figure that is named in words: `建档`, `indicators.建档.actual`, `总分`. */
function figureNamed(figure: string, evaluation: Evaluation): string | undefined {
  const { indicators, parties } = evaluation;
  const paths = new Map([
    ...TOTALS,
    ...parties.flatMap(({ id, label }) => both(label, `parties.${id}.ratio`)),
    ...indicators.flatMap(({ id, label }) => both(label, `indicators.${id}.rate`)),
  ]);
  const ids = new Map([...parties, ...indicators].flatMap(({ id, label }) => both(label, id)));
  const steps = figure.split('.').map((step) => ids.get(step) ?? step);
  const path = steps.join('.');
  return paths.get(figure) ?? (isFigure(path, evaluation) ? path : undefined);
}

function isFigure(path: string, evaluation: Evaluation): boolean {
  try {
    explain(evaluation, path);
    return true;
  } catch {
    return false;
  }
}

const TOTALS = [
  ['总分', 'total'],
  ['等级', 'grade'],
  ['考核月份', 'period.assessedMonths'],
] as const;

function both(label: Localised, value: string): [string, string][] {
  return [
    [label['zh-CN'], value],
    [label.en, value],
  ];
}

function explanationLines(explanation: Explanation, { explain: words }: Messages, locale: Locale): string[] {
  const { label, value, formula, inputs, exact, rounding, basis, source, note } = explanation;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return [
    `${label[locale]}  ${value ?? '–'}`,
    `${words.formula}${colon}${formula.words[locale]}`,
    ...(formula.symbols === '' ? [] : [`  ${formula.symbols}`]),
    ...(inputs.length === 0 ? [] : [`${words.inputs}${colon}`]),
    ...inputs.map((input) => `  ${input.label[locale]}  ${input.value ?? '–'}  (${input.path})`),
    ...(exact === null ? [] : [`${words.exact}${colon}${exact.numerator} / ${exact.denominator}`]),
    ...(rounding === null ? [] : [`${words.rounding}${colon}${words.modes[rounding.mode]}, ${rounding.decimals}`]),
    `${words.basis}${colon}${words.bases[basis]}`,
    ...(source === null ? [] : [`${words.source}${colon}${source[locale]}`]),
    ...(note === undefined ? [] : [note[locale]]),
  ];
}
