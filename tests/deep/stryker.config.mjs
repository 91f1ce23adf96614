import { fileURLToPath } from 'node:url';

/** Places whose mutants take effect when a file is loaded: the second pass of `mutants.mjs`. */
const ofLoading = process.env['MUTANTS_OF_LOADING'];

/**
 * Mutation tests of the core's rules: each rule file with one thing changed at a time, and the tests that run the
 * changed place must fail. Catalogues of texts, presets, the shapes of case and scheme, and the public re-exports are
 * left out.
 *
 * @type {Readonly<Record<string, unknown>>}
 */
export default {
  testRunner: 'one-process',
  plugins: [fileURLToPath(new URL('oneProcess/runner.mjs', import.meta.url))],
  mutate: ofLoading?.split(',') ?? [
    'packages/core/src/{numbers,dates,indicators,scores,audit,cases,evaluation,explain,scenarios,summary}/**/*.ts',
    'packages/core/src/schemes/{checkScheme,resolveScheme}.ts',
    'packages/core/src/schemas/{Reading,fields,plainInput,shapes}.ts',
    '!packages/core/src/**/*.test.ts',
    '!packages/core/src/**/*.test-d.ts',
  ],
  ignorePatterns: [
    '/*',
    '!/packages',
    '/packages/*',
    '!/packages/core',
    '/packages/core/dist',
    '!/tests',
    '/tests/*',
  ].concat(['!/tests/deep', '!/tests/laws', '!/tests/cases', '!/package.json']),
  coverageAnalysis: 'perTest',
  ignoreStatic: ofLoading === undefined,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.stryker-tmp',
  allowEmpty: true,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: null },
};
