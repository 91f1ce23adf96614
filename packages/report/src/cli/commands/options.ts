import type { Locale } from '@sw-eval/core';
import type { Io } from '../io.js';

/** Options every command has. */
export interface CommonOptions {
  lang: Locale;
}

/** A result, as JSON on standard output. */
export function writeJson(io: Io, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
