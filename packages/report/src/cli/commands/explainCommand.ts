import { existsSync } from 'node:fs';
import { type Explanation, evaluate, explain, type Locale, SwEvalError } from '@sw-eval/core';
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
    const nearest = error.issues[0]?.params?.['nearest'];
    throw new UserError(messages.unknownFigure(figure, nearest === undefined ? undefined : String(nearest)));
  }
  io.stderr(`${explanationLines(explanation, messages, lang).join('\n')}\n`);
  writeJson(io, explanation);
  return 0;
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
