import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusReport } from './expected.js';

const HANDWRITTEN = new URL('./handwritten/', import.meta.url);
const HELD_OUT = new URL('./heldout/', import.meta.url);
const DEVELOPMENT = new URL('./development/', import.meta.url);

/** Reports written by hand, each with a file of what is to be read. */
export function handwritten(): CorpusReport[] {
  return reportsIn(HANDWRITTEN);
}

/** Reports in ways of writing that no rule was made for. Make none for them: they show how other reports are read. */
export function heldOut(): CorpusReport[] {
  return reportsIn(HELD_OUT);
}

/** Reports in other ways of writing than the corpus, of our own making: rules are made with them in view. */
export function development(): CorpusReport[] {
  return reportsIn(DEVELOPMENT);
}

function reportsIn(folder: URL): CorpusReport[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const expected = readFileSync(new URL(file.replace('.txt', '.json'), folder), 'utf8');
      const values = JSON.parse(expected) as Record<string, string | number>;
      return {
        name: file,
        text: readFileSync(new URL(file, folder), 'utf8'),
        expected: new Map(Object.entries(values)),
      };
    });
}
