import { type Change, type ChangedValue, compareEvaluations, evaluate, type Locale } from '@sw-eval/core';
import { alignTable } from '../../render/alignTable.js';
import { oneLine } from '../../tree/text.js';
import type { ExitCode, Io } from '../io.js';
import { loadCase } from '../loadCase.js';
import type { Messages } from '../messages/Messages.js';
import { messagesFor } from '../messages/messagesFor.js';
import { type CommonOptions, writeJson } from './options.js';

/** `sw-eval compare A B`: what is otherwise in B, as JSON and as a table. */
export async function compareCommand(
  first: string,
  second: string,
  { lang }: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  const before = evaluate(await loadCase(first, io, lang));
  const after = evaluate(await loadCase(second, io, lang));
  const changes = compareEvaluations(before, after);
  io.stderr(`${changeLines(changes, messagesFor(lang), lang).join('\n')}\n`);
  writeJson(io, changes);
  return 0;
}

function changeLines(changes: readonly Change[], { compare: words }: Messages, locale: Locale): string[] {
  if (changes.length === 0) return [words.nothing];
  const shown = (value: ChangedValue) => (value === null ? words.none : oneLine(String(value)));
  const rows = changes.map(({ label, before, after, difference, caughtUp, fellBehind }) => [
    oneLine(label[locale]),
    shown(before),
    '→',
    shown(after),
    difference === undefined ? '' : `${difference > 0 ? '+' : ''}${difference}`,
    caughtUp === true ? words.caughtUp : fellBehind === true ? words.fellBehind : '',
  ]);
  return alignTable(rows, ['start', 'end', 'start', 'end', 'end', 'start']);
}
