import { pnpm } from '../support/pnpm.mjs';
import { install } from '../support/prepare.mjs';
import { median } from './median.mjs';

/*
 * How long reading a report takes: one, and up to a hundred copies in one text. Beside it a loop that everybody knows runs
 * by turns: adding up the codes of all signs, two hundred times. Prints what it measured and ends with 1 where one report
 * takes 50 ms or more and more than 10 times the loop, which a busy machine slows as well, or where a copy among a hundred
 * takes more than twice one among ten. `--built` takes what is already built.
 */

if (!process.argv.includes('--built')) {
  await install();
  await pnpm(['--filter', './packages/*', 'build']);
}
const { readText } = await import('@sw-eval/report/read');
const { toText } = await import('@sw-eval/report/text');
const { assembleReport } = await import('@sw-eval/report');
const { evaluate, parseCase } = await import('@sw-eval/core');
const { readFile } = await import('node:fs/promises');

const LONGEST = 50;
const MOST_LOOPS = 10;
const FILE = new URL('../cases/guangwei-2024-final.json', import.meta.url);
const given = parseCase(JSON.parse(await readFile(FILE, 'utf8')));
const report = toText(assembleReport(given, evaluate(given)));

/** @param {number} copies */
function timeOf(copies) {
  const text = Array.from({ length: copies }, () => report).join('\n');
  const start = performance.now();
  readText(text);
  return performance.now() - start;
}

/** @param {number} copies @param {number} rounds */
function measured(copies, rounds) {
  return median(Array.from({ length: rounds }, () => timeOf(copies)));
}

/** What one loop takes, in milliseconds. */
function timeOfLoop() {
  const start = performance.now();
  let sum = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    for (let at = 0; at < report.length; at += 1) sum = (sum + report.charCodeAt(at)) & 0xffffff;
  }
  return sum < 0 ? 0 : performance.now() - start;
}

measured(1, 10);
const pairs = Array.from({ length: 41 }, () => ({ read: timeOf(1), loop: timeOfLoop() }));
const one = median(pairs.map(({ read }) => read));
const loops = median(pairs.map(({ read, loop }) => read / loop));
const ten = measured(10, 5);
const hundred = measured(100, 3);
process.stdout.write(
  `${report.length} signs: 1 copy ${one.toFixed(1)} ms (${loops.toFixed(1)} loops), 10 copies ${ten.toFixed(0)} ms, 100 copies ${hundred.toFixed(0)} ms\n`,
);
process.exitCode = (one < LONGEST || loops < MOST_LOOPS) && hundred / 10 <= ten * 2 ? 0 : 1;
