import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serveFolder.mjs';
import { sumsOfEveryFormat } from '../support/everyFormat.mjs';
import { run } from '../support/run.mjs';
import { corpus } from './corpus.mjs';
import { installCore } from './install.mjs';
import { installRuntime, RUNTIMES } from './runtimes.mjs';

/** The runtimes that are known not to be had on this machine. */
const MISSING = (process.env['RUNTIMES_MISSING'] ?? '').split(',').map((name) => name.trim());

/**
 * The packed core on every runtime, and the command on every Node: each has to give, byte for byte, what this one gives.
 * One check a runtime, one more a Node. One that cannot be had here fails: a run without it would look like any other.
 * Where a machine cannot have one, `RUNTIMES_MISSING=Deno,Chromium` says so, and it counts as skipped. Needs a build.
 *
 * @returns {Promise<import('../verify/checks.mjs').Outcome>}
 */
export async function runtimesCheck() {
  const folder = await mkdtemp(join(tmpdir(), 'sw-eval-runtimes-'));
  const sum = { passed: 0, failed: 0, skipped: 0, output: '' };
  const say = (/** @type {string} */ line) => {
    sum.output += `runtimes: ${line}\n`;
  };
  try {
    const inputs = await corpus(folder);
    const core = join(folder, 'core');
    await installCore(core, inputs);
    const expected = await compute(core, process.execPath, []);
    sum.passed += 1;
    say(
      `Node ${process.versions.node} gives ${expected.length.toLocaleString('en')} characters of ${inputs.length} cases`,
    );
    const files = await filesWritten(process.execPath);
    for (const runtime of RUNTIMES) {
      const binary = await installRuntime(runtime, join(folder, runtime.name)).catch(asError);
      await compare(runtime.name, expected, binary, () => compute(core, String(binary), runtime.args));
      if (!runtime.name.startsWith('Node')) continue;
      await compare(`${runtime.name}, files`, files, binary, () => filesWritten(String(binary)));
    }
    const browser = await findChromium().catch(asError);
    await compare('Chromium', expected, browser, () => computeInChromium(core, browser));

    /**
     * @param {string} name
     * @param {string} wanted
     * @param {unknown} found the runtime, or why it is not here
     * @param {() => Promise<string>} computing
     */
    async function compare(name, wanted, found, computing) {
      if (found instanceof Error) {
        const isExpected = MISSING.some((missing) => name === missing || name.startsWith(`${missing},`));
        if (isExpected) sum.skipped += 1;
        else sum.failed += 1;
        say(`${name} ${isExpected ? 'skipped' : 'is not here'}: ${found.message.trim().split('\n').at(-1)}`);
        return;
      }
      const difference = await computing().then((text) => firstDifference(wanted, text), asError);
      if (difference === undefined) sum.passed += 1;
      else sum.failed += 1;
      say(difference === undefined ? `${name} gives the same` : `${name} differs: ${String(difference)}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return sum;
}

/** The sums of all files that the command writes, one a line. @param {string} node */
async function filesWritten(node) {
  const sums = await sumsOfEveryFormat({ node });
  return [...sums].map((entry) => entry.join(' ')).join('\n');
}

/**
 * @param {string} folder
 * @param {string} binary
 * @param {readonly string[]} args
 */
async function compute(folder, binary, args) {
  const { code, stdout, output } = await run(binary, [...args, 'program.mjs'], { cwd: folder, timeoutMs: 300_000 });
  if (code !== 0) throw new Error(output);
  return stdout.trimEnd();
}

/**
 * @param {string} folder
 * @param {import('../browser/chromium.mjs').Browser | Error} found
 */
async function computeInChromium(folder, found) {
  if (found instanceof Error) throw found;
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ ...found, headless: true });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.url}page.html`);
    const computed = await page
      .waitForFunction(() => Reflect.get(globalThis, 'computed'), undefined, { timeout: 120_000 })
      .catch(() => {
        throw new Error(errors.join('; ') || 'nothing was computed');
      });
    return String(await computed.jsonValue());
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Where two texts differ first, or `undefined`.
 *
 * @param {string} expected
 * @param {string} found
 */
function firstDifference(expected, found) {
  if (expected === found) return undefined;
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const part = (/** @type {string} */ text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `at ${at}, ${part(found)} for ${part(expected)}`;
}

/** @param {unknown} reason */
function asError(reason) {
  return reason instanceof Error ? reason : new Error(String(reason));
}
