import { pnpm } from '../support/pnpm.mjs';
import { install } from '../support/prepare.mjs';
import { median } from './median.mjs';

/*
 * How long reading a report takes: one, and up to a hundred copies in one text. Prints what it measured and ends with 1
 * where one takes 50 ms or more, or a copy among a hundred takes more than twice one among ten. `--built` takes what is
 * already built.
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

measured(1, 10);
const one = measured(1, 21);
const ten = measured(10, 5);
const hundred = measured(100, 3);
process.stdout.write(
  `${report.length} signs: 1 copy ${one.toFixed(1)} ms, 10 copies ${ten.toFixed(0)} ms, 100 copies ${hundred.toFixed(0)} ms\n`,
);
process.exitCode = one < LONGEST && hundred / 10 <= ten * 2 ? 0 : 1;
