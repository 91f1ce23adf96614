import type { Evaluation, Locale, Summary } from '@sw-eval/core';
import type { Report } from '../tree/nodes.js';
import type { UnrankedStation } from '../xlsx/summary/unrankedStation.js';
import { UserError } from './io.js';
import type { Messages } from './messages/Messages.js';

/** What a file is written from: a report, and the figures behind it. */
export interface Source {
  readonly report: Report;
  readonly figures: Evaluation | Summary;
  /** Of a summary, the stations without a total. */
  readonly unranked?: readonly UnrankedStation[];
  readonly locale: Locale;
}

/** Writes one format. */
export type Writer = (source: Source) => Promise<string | Uint8Array>;

/** The formats a report can be written in, by the ending of their files. Each is loaded only where it is asked for. */
export const FORMATS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['md', async ({ report }) => (await import('../markdown/toMarkdown.js')).toMarkdown(report)],
  ['html', async ({ report }) => (await import('../html/toHtml.js')).toHtml(report)],
  ['docx', async ({ report }) => (await import('../docx/toDocx.js')).toDocx(report)],
  ['txt', async ({ report }) => (await import('../text/toText.js')).toText(report)],
  [
    'xlsx',
    async ({ figures, unranked = [], locale }) =>
      (await import('../xlsx/toXlsx.js')).toXlsx(figures, { locale, unranked }),
  ],
]);

/**
 * The writers of a list such as `md,docx`, each once.
 *
 * @throws UserError for a format that is not known, and for none at all
 */
export function chosenFormats(list: string, messages: Messages): [name: string, write: Writer][] {
  const names = [...new Set(list.split(/[,，、\s]+/).map((name) => name.replace(/^\./, '').toLowerCase()))].filter(
    (name) => name !== '',
  );
  const allowed = [...FORMATS.keys()].join(', ');
  if (names.length === 0) throw new UserError(messages.unknownFormat(list, allowed));
  return names.map((name) => {
    const write = FORMATS.get(name);
    if (write === undefined) throw new UserError(messages.unknownFormat(name, allowed));
    return [name, write];
  });
}
