import type { ReadResult } from '@sw-eval/report/read';
import { type CorpusReport, flatOf } from './expected.js';
import { isListed, plain } from './listed.js';

/** What became of the values of the reports that no rule was written for. */
export interface HeldOutTally {
  right: number;
  /** Read wrong, and said to be sure; a value that the report does not give is wrong, too. */
  wrongAndSure: number;
  /** Read wrong, and said to be unsure. */
  wrong: number;
  /** Left out, and listed among what was not understood. */
  listed: number;
  /** Left out without a word. */
  lost: number;
}

/** Points in words are not compared: those of these reports stand in no list. */
const WORDS = /^(?:strengths|concerns|keyProblems)\./u;
const SURE = 0.8;

/** Compares a reading with what is to be read. */
export function tallyOf(report: CorpusReport, result: ReadResult): HeldOutTally {
  const tally: HeldOutTally = { right: 0, wrongAndSure: 0, wrong: 0, listed: 0, lost: 0 };
  const read = flatOf(result.case);
  const unsure = new Set(result.found.filter(({ confidence }) => confidence < SURE).map(({ path }) => path));
  const unread = plain(result.unread.map(({ text }) => text));
  for (const key of new Set([...report.expected.keys(), ...read.keys()])) {
    if (WORDS.test(key)) continue;
    const expected = report.expected.get(key);
    const value = read.get(key);
    if (value === expected) tally.right += 1;
    else if (value !== undefined) tally[unsure.has(key) ? 'wrong' : 'wrongAndSure'] += 1;
    else tally[isListed(key, expected, unread) ? 'listed' : 'lost'] += 1;
  }
  return tally;
}

/** The table by report, in Markdown. */
export function heldOutTable(tallies: readonly (readonly [name: string, tally: HeldOutTally])[]): string {
  const keys = ['right', 'listed', 'lost', 'wrong', 'wrongAndSure'] as const;
  const sum = (key: keyof HeldOutTally) => tallies.reduce((total, [, tally]) => total + tally[key], 0);
  return [
    '| report 报告 | right 读对 | left out, listed 未读，已列出 | left out 未读 | wrong 读错 | wrong and sure 读错且把握高 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...tallies.map(([name, tally]) => `| ${[name, ...keys.map((key) => tally[key])].join(' | ')} |`),
    `| ${['all 合计', ...keys.map(sum)].join(' | ')} |`,
  ].join('\n');
}
