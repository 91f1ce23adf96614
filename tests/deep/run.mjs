import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installAndBuild } from '../support/prepare.mjs';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { vitestCheck } from '../verify/checks.mjs';

/*
 * What takes too long for every change: every pair, every period, every zone, the laws with 20 times as many draws, and
 * the mutants. `verify:deep mutants` (or `pairs`, `laws`) runs one part alone. The last line is read by machines.
 */

/** @typedef {import('../verify/checks.mjs').Outcome} Outcome */

const LAWS_FACTOR = '20';
const MOST_MUTATION_MS = 90 * 60_000;

/** @type {{ name: string, run: () => Promise<Outcome> }[]} */
const parts = [
  { name: 'pairs', run: () => vitestCheck(['--root', 'tests/deep']) },
  { name: 'laws', run: () => vitestCheck(['--root', 'tests/laws'], { LAWS_FACTOR }) },
  { name: 'mutants', run: mutants },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${parts.map((part) => part.name).join(', ')}`);
  process.exit(2);
}

await installAndBuild();
const sum = { passed: 0, failed: 0 };
for (const part of parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = performance.now();
  const outcome = await part.run();
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  const lines = outcome.output.split('\n');
  console.log(outcome.failed > 0 ? outcome.output.trimEnd() : lines.filter(isWorthShowing).join('\n'));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${part.name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`,
  );
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/** What was tried, the seed, and the table of mutants. @param {string} line */
function isWorthShowing(line) {
  return /^(tried|laws): /.test(line) || /^[\w .-]+\|/.test(line) || line.startsWith('Ran ');
}

/**
 * The mutants of the core's rules: one check, passed from 90 % killed.
 *
 * @returns {Promise<Outcome>}
 */
async function mutants() {
  const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core');
  const program = join(stryker, '..', '..', '..', 'bin', 'stryker.js');
  const config = join('tests', 'deep', 'stryker.config.mjs');
  const { code, output } = await run(process.execPath, [program, 'run', config], {
    cwd: ROOT,
    timeoutMs: MOST_MUTATION_MS,
  });
  await rm(join(ROOT, '.stryker-tmp'), { recursive: true, force: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}
