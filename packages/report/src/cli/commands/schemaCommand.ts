import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ExitCode, Io } from '../io.js';

/** The JSON Schema files that come with the core. */
export const SCHEMA_NAMES = ['case', 'scheme', 'evaluation'] as const;

/** `sw-eval schema [NAME]`: a JSON Schema file, as the core ships it. */
export async function schemaCommand(name: string, io: Io): Promise<ExitCode> {
  const file = createRequire(import.meta.url).resolve(`@sw-eval/core/${name}.schema.json`);
  io.stdout(await readFile(file, 'utf8'));
  return 0;
}
