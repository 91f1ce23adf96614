import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm } from '../support/pnpm.mjs';
import { install } from '../support/prepare.mjs';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { readAudit } from './readAudit.mjs';

/**
 * What a check found. `note` is one line for people; `output` is shown where something failed.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, note?: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Check
 */

/** @returns {Promise<Outcome>} */
export async function installCheck() {
  const { code, output } = await install();
  return code === 0 ? passed() : failed(output);
}

/**
 * A script of the root package.json: one check, passed if it ends with 0.
 *
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
export async function scriptCheck(script) {
  const { code, output } = await pnpm(['run', script]);
  return code === 0 ? passed() : failed(output);
}

/**
 * Tests of some vitest projects; every test counts. A file that could not be loaded, or an error outside the tests,
 * counts as one failed test more.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
export async function vitestCheck(args, env = {}) {
  const file = join(tmpdir(), `sw-eval-vitest-${process.pid}-${args.join('').replace(/\W+/g, '')}.json`);
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(process.execPath, [vitest, 'run', ...args, ...reporters], {
    cwd: ROOT,
    env: { ...process.env, ...env, NO_COLOR: '1', CI: 'true' },
  });
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | undefined} */
  const result = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  await rm(file, { force: true });
  if (result === undefined) return failed(output);
  const failures = Math.max(result.numFailedTests, code === 0 ? 0 : 1);
  const none = result.numPassedTests + failures === 0;
  return {
    passed: result.numPassedTests,
    failed: none ? 1 : failures,
    skipped: result.numPendingTests + result.numTodoTests,
    output: none ? `no test was found\n${output}` : output,
  };
}

/**
 * Known advisories against what users install. A registry that does not answer is a warning, not a failure.
 *
 * @returns {Promise<Outcome>}
 */
export async function auditCheck() {
  const { stdout, output } = await pnpm(['audit', '--prod', '--json'], { timeoutMs: 60_000 });
  const counts = readAudit(stdout);
  if (counts === undefined) return skipped('the registry does not answer questions about advisories');
  const { high = 0, critical = 0 } = counts;
  return high + critical > 0 ? failed(output) : passed();
}

/**
 * Whether every changed package has a changeset, compared with the main branch where the clone has it.
 *
 * @returns {Promise<Outcome>}
 */
export async function changesetCheck() {
  const base = await firstBranch(['origin/main', 'main']);
  if (base === undefined) return skipped('no main branch to compare with');
  const changeset = join(ROOT, 'node_modules', '@changesets', 'cli', 'bin.js');
  const { code, output } = await run(process.execPath, [changeset, 'status', `--since=${base}`], { cwd: ROOT });
  return code === 0 ? passed() : failed(output);
}

/** @param {readonly string[]} names */
async function firstBranch(names) {
  for (const name of names) {
    // A shallow clone may know the branch without the history that leads to it.
    const { code } = await run('git', ['merge-base', name, 'HEAD'], { cwd: ROOT });
    if (code === 0) return name;
  }
  return undefined;
}

/** @returns {Outcome} */
function passed() {
  return { passed: 1, failed: 0, skipped: 0, output: '' };
}

/**
 * @param {string} output
 * @returns {Outcome}
 */
function failed(output) {
  return { passed: 0, failed: 1, skipped: 0, output };
}

/**
 * @param {string} note
 * @returns {Outcome}
 */
function skipped(note) {
  return { passed: 0, failed: 0, skipped: 1, output: '', note };
}
