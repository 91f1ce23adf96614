import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusReport } from './expected.js';

const FOLDER = new URL('./handwritten/', import.meta.url);

/** Reports written by hand, each with a file of what is to be read. */
export function handwritten(): CorpusReport[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const expected = readFileSync(new URL(file.replace('.txt', '.json'), FOLDER), 'utf8');
      const values = JSON.parse(expected) as Record<string, string | number>;
      return {
        name: file,
        text: readFileSync(new URL(file, FOLDER), 'utf8'),
        expected: new Map(Object.entries(values)),
      };
    });
}
