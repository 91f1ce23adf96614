import { readText } from '@sw-eval/report/read';
import { corpus } from './corpus.js';
import { handwritten } from './handwritten.js';
import { judge, type Tally, tableOf } from './judge.js';

/** How well the corpus is read, by field: the table of `docs/reading.md`. */
export function tableOfCorpus(): string {
  const tallies = new Map<string, Tally>();
  for (const report of [...corpus(), ...handwritten()]) judge(report, readText(report.text), tallies);
  return tableOf(tallies);
}
