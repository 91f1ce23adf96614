import { readText } from '@sw-eval/report/read';
import { corpus } from './corpus.js';
import { development, handwritten, heldOut } from './handwritten.js';
import { heldOutTable, tallyOf } from './heldOut.js';
import { judge, type Tally, tableOf } from './judge.js';

/** How well the corpus is read, by field, and one by one the reports held out and those for development: the tables of `docs/reading.md`. */
export function tableOfCorpus(): string {
  const tallies = new Map<string, Tally>();
  for (const report of [...corpus(), ...handwritten()]) judge(report, readText(report.text), tallies);
  const held = heldOut().map((report) => [report.name, tallyOf(report, readText(report.text))] as const);
  const ours = development().map((report) => [report.name, tallyOf(report, readText(report.text))] as const);
  return `${tableOf(tallies)}\n\n${heldOutTable(held)}\n\n${heldOutTable(ours)}`;
}
