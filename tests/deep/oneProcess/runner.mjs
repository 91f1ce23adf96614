import { readdir } from 'node:fs/promises';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * A test runner for Stryker that loads the core and its tests once in a process, and then runs for each mutant only the
 * tests that reach it. For a mutant that acts when a file is loaded, everything is loaded anew.
 */

const LAWS = ['completionRate', 'indicators', 'grades', 'months'];
/** Tests of vitest's own ways of loading a file. */
const LEFT_OUT = /(?:docExamples|version)\.test\.ts$/;

/** What the changed code looks at, under the name that Stryker gives it. @type {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: object }} */
let stryker;

/** @type {Promise<readonly import('./vitest.mjs').Test[]> | undefined} */
let loaded;
let times = 0;

/** The tests, loaded once and then kept. */
function load() {
  loaded ??= loadAnew();
  return loaded;
}

async function loadAnew() {
  // Stryker goes into its copy of the project after it has loaded this file.
  const core = resolve('packages', 'core', 'src');
  if (times === 0)
    register('./hooks.mjs', import.meta.url, { data: { core: pathToFileURL(join(core, 'index.ts')).href } });
  times += 1;
  const { tests } = await import('./vitest.mjs');
  tests.length = 0;
  const files = await readdir(core, { recursive: true });
  const units = files.filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file)).sort();
  const laws = LAWS.map((name) => resolve('tests', 'laws', `${name}.test.ts`));
  for (const file of [...units.map((unit) => join(core, unit)), ...laws]) {
    await import(`${pathToFileURL(file).href}?${times}`);
  }
  return [...tests];
}

/**
 * Whether a test fails, and why.
 *
 * @param {import('./vitest.mjs').Test} test
 */
async function failureOf({ id, run }) {
  stryker.currentTestId = id;
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    delete stryker.currentTestId;
  }
}

class OneProcessRunner {
  constructor() {
    // Few draws of the laws, and always the same.
    Object.assign(process.env, { LAWS_SEED: '20250310', LAWS_FACTOR: '0.03', TZ: 'UTC' });
    const global = /** @type {Record<string, typeof stryker>} */ (/** @type {unknown} */ (globalThis));
    stryker = global['__stryker__'] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    for (const test of await load()) {
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const status = failureMessage === undefined ? 'success' : 'failed';
      const timeSpentMs = performance.now() - start;
      results.push({ id: test.id, name: test.id, status, timeSpentMs, failureMessage });
    }
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number, mutantActivation: 'static' | 'runtime' }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    // One that acts when a file is loaded must be there by then, and gone for the next.
    const isOfLoading = mutantActivation === 'static';
    if (isOfLoading) stryker.activeMutant = activeMutant.id;
    const tests = await (isOfLoading ? loadAnew() : load()).catch((error) => String(error));
    // A file that cannot be loaded fails all its tests.
    if (typeof tests === 'string') return { status: 'killed', killedBy: [], failureMessage: tests, nrOfTests: 0 };
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    let nrOfTests = 0;
    for (const test of tests) {
      if (wanted !== undefined && !wanted.has(test.id)) continue;
      nrOfTests += 1;
      const failureMessage = await failureOf(test);
      if (stryker.hitCount !== undefined && hitLimit !== undefined && stryker.hitCount > hitLimit) {
        return { status: 'timeout', reason: `reached more than ${hitLimit} times` };
      }
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcessRunner }];
