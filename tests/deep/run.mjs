import { runtimesCheck } from '../runtimes/check.mjs';
import { installAndBuild } from '../support/prepare.mjs';
import { vitestCheck } from '../verify/checks.mjs';
import { mutants } from './mutants.mjs';

/*
 * What takes too long for every change: every pair, every period, every zone, the laws with 20 times as many draws, the
 * same results on every runtime, all drawn documents and damaged files, and the mutants. `verify:deep mutants` (or `pairs`,
 * `laws`, `runtimes`, `documents`, `readers`) runs one part alone. The last line is read by machines.
 */

/** @typedef {import('../verify/checks.mjs').Outcome} Outcome */

const LAWS_FACTOR = '20';
/** What an ordinary run takes a few of: documents of drawn cases, round trips, damaged files. */
const ALL_DRAWS = { ALL_DRAWS: '1' };

/** @type {{ name: string, run: () => Promise<Outcome> }[]} */
const parts = [
  { name: 'pairs', run: () => vitestCheck(['--root', 'tests/deep']) },
  { name: 'laws', run: () => vitestCheck(['--root', 'tests/laws'], { LAWS_FACTOR }) },
  { name: 'runtimes', run: runtimesCheck },
  { name: 'documents', run: () => vitestCheck(['--project', 'built', 'tests/documents'], ALL_DRAWS) },
  { name: 'readers', run: () => vitestCheck(['--project', 'reading', '--project', 'workbook'], ALL_DRAWS) },
  { name: 'mutants', run: mutants },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${parts.map((part) => part.name).join(', ')}`);
  process.exit(2);
}

await installAndBuild();
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = performance.now();
  const outcome = await part.run();
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  sum.skipped += outcome.skipped;
  const lines = outcome.output.split('\n');
  console.log(outcome.failed > 0 ? outcome.output.trimEnd() : lines.filter(isWorthShowing).join('\n'));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${part.name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`,
  );
}
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** What was tried, the seed, and the mutants nobody noticed. @param {string} line */
function isWorthShowing(line) {
  return /^(tried|laws|alive|runtimes): /.test(line);
}
