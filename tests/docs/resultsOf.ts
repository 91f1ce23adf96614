import * as core from '@sw-eval/core';
import { ROOT } from '../support/project.mjs';

/** What an expression of a page gave, and what the page shows. */
export interface ShownResult {
  value: unknown;
  shown: string;
}

/** A function whose body is a text, with names in its scope; it may await. */
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...args: string[]
) => (check: (place: string, value: unknown, shown: string) => void, load: (name: string) => unknown) => Promise<void>;

const load = (name: string): unknown => (name === '@sw-eval/core' ? core : import(name));

/** Runs the program of a page from the project's folder, and keeps what each expression gave, by its place. */
export async function resultsOf(code: string): Promise<Map<string, ShownResult>> {
  const results = new Map<string, ShownResult>();
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await new AsyncFunction('check', 'load', code)((place, value, shown) => results.set(place, { value, shown }), load);
  } finally {
    process.chdir(before);
  }
  return results;
}
