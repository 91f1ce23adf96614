import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/*
 * What the core's tests import from vitest: its own `expect`, and `describe` and `it` that only remember the tests, so
 * that a process which has loaded everything once can run any of them again and again.
 */

const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
/** @param {string} name */
const load = (name) => import(pathToFileURL(ofVitest.resolve(name)).href);
const chai = await load('chai');
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } =
  await load('@vitest/expect');

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @type {typeof import('vitest').expect} */
export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
  chai.expect,
  /** @type {Record<symbol, object>} */ (/** @type {unknown} */ (globalThis))[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

/** @typedef {{ id: string, run: () => unknown }} Test */

/** @type {Test[]} every test that was loaded, in the order of loading */
export const tests = [];

/** @type {string[]} titles of what is being described */
const titles = [];

/**
 * @param {string} title
 * @param {() => void} body
 */
export function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

/**
 * @param {string} title
 * @param {() => unknown} run
 */
export function it(title, run) {
  tests.push({ id: `${tests.length} ${[...titles, title].join(' > ')}`, run });
}

/**
 * Of a list of cases one test each: lists are taken apart, anything else is the one argument.
 *
 * @param {(title: string, run: () => void) => void} make
 */
const eachOf =
  (make) =>
  (/** @type {readonly unknown[]} */ cases) =>
  (/** @type {string} */ title, /** @type {(...given: unknown[]) => void} */ body) => {
    for (const each of cases) make(title, () => body(...(Array.isArray(each) ? each : [each])));
  };

describe.each = eachOf(describe);
it.each = eachOf(it);

export const test = it;
