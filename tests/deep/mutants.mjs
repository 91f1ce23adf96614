import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';

const LEAST_KILLED = 0.9;
/** There are about 6,900; far fewer mean that files were left out. */
const LEAST_TRIED = 6300;
const LONGEST_MS = 90 * 60_000;
const REPORT = join(ROOT, 'reports', 'mutation.json');

/** What was noticed, and what was not. Anything else (ignored, does not compile) counts for nothing. */
const KILLED = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/**
 * A mutant as Stryker reports it.
 *
 * @typedef {{ file: string, id: string, mutatorName: string, replacement: string, status: string, static?: boolean, location: { start: Place, end: Place } }} Mutant
 * @typedef {{ line: number, column: number }} Place
 */

/**
 * Runs the mutants of the core's rules in two passes. First those that a test reaches, with everything loaded once; then
 * those that act while files are loaded, also in what tests work out before they run, with everything loaded anew.
 *
 * @returns {Promise<import('../verify/checks.mjs').Outcome>} one check, passed from 90 % killed
 */
export async function mutants() {
  const first = await stryker({});
  if (first.mutants.length === 0) return { passed: 0, failed: 1, skipped: 0, output: first.output };
  const isOfLoading = (/** @type {Mutant} */ { status, static: isStatic }) =>
    status === 'Ignored' || (isStatic === true && ALIVE.includes(status));
  const ofLoading = first.mutants.filter(isOfLoading);
  const second = await stryker({ MUTANTS_OF_LOADING: ofLoading.map(rangeOf).join() });
  const key = (/** @type {Mutant} */ mutant) => [rangeOf(mutant), mutant.mutatorName, mutant.replacement].join();
  const again = new Map(second.mutants.map((mutant) => [key(mutant), mutant]));
  const all = first.mutants.map((mutant) => (isOfLoading(mutant) ? (again.get(key(mutant)) ?? mutant) : mutant));
  const alive = all.filter((mutant) => ALIVE.includes(mutant.status));
  const killed = all.filter((mutant) => KILLED.includes(mutant.status)).length;
  const part = killed / (killed + alive.length);
  const unknown = all.filter((mutant) => mutant.status === 'Ignored' || mutant.status === 'RuntimeError').length;
  const lines = [
    ...alive.map((mutant) => `alive: ${rangeOf(mutant)} ${mutant.mutatorName}: ${mutant.replacement.slice(0, 100)}`),
    `tried: mutants: ${killed} killed, ${alive.length} alive, ${unknown} not tried, ${(part * 100).toFixed(2)} % killed`,
  ];
  const isGood = part >= LEAST_KILLED && unknown === 0 && all.length >= LEAST_TRIED;
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, output: lines.join('\n') };
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<{ mutants: Mutant[], output: string }>}
 */
async function stryker(env) {
  await rm(REPORT, { force: true });
  const home = dirname(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'));
  const { output } = await run(
    process.execPath,
    [join(home, 'bin', 'stryker.js'), 'run', join('tests', 'deep', 'stryker.config.mjs')],
    { cwd: ROOT, env: { ...process.env, ...env }, timeoutMs: LONGEST_MS },
  );
  await rm(join(ROOT, '.stryker-tmp'), { recursive: true, force: true });
  /** @type {{ files: Record<string, { mutants: Omit<Mutant, 'file'>[] }> }} */
  const report = await readFile(REPORT, 'utf8').then(JSON.parse, () => ({ files: {} }));
  const all = Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  return { mutants: all, output };
}

/**
 * Where a mutant is, as Stryker takes it back.
 *
 * @param {Mutant} mutant
 */
function rangeOf({ file, location: { start, end } }) {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}
