import type { Discrepancy } from '@sw-eval/core';
import type { Io } from './io.js';

const CODES: Readonly<Record<Discrepancy['severity'], string>> = { error: '31', warning: '33', note: '2' };

/** A line with the word of its severity in colour, where the terminal shows colours. */
export function coloured(line: string, word: string, severity: Discrepancy['severity'], io: Io): string {
  return io.coloured === true ? line.replace(word, `\u001b[${CODES[severity]}m${word}\u001b[0m`) : line;
}
