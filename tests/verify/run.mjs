import { hasLibreOffice } from '../support/libreOffice.mjs';
import { auditCheck, changesetCheck, installCheck, scriptCheck, vitestCheck } from './checks.mjs';

/*
 * Everything a change needs, in the order in which a mistake shows soonest. Without an installation or a build the later
 * checks would only repeat its failure, so that ends the run. The last line is read by machines:
 * `N passed, N failed[, N skipped]`.
 */

const UNIT_TESTS = ['report', 'playground'].flatMap((name) => ['--project', name]);
const NEEDED_BY_ALL = ['install', 'build'];
const documents = hasLibreOffice() ? undefined : 'LibreOffice is not here: what needs it is skipped';

/** @type {import('./checks.mjs').Check[]} */
const checks = [
  { name: 'install', run: installCheck },
  { name: 'build', run: () => scriptCheck('build') },
  { name: 'lint', run: () => scriptCheck('lint') },
  { name: 'typecheck', run: () => scriptCheck('typecheck') },
  // Every line and branch of the core's rules is reached by a test that stands beside it.
  { name: 'core', run: () => vitestCheck(['--root', 'packages/core', '--coverage']) },
  {
    name: 'unit tests',
    run: () => vitestCheck(UNIT_TESTS),
  },
  { name: 'laws', run: () => vitestCheck(['--project', 'laws']) },
  { name: 'schemas', run: () => vitestCheck(['--project', 'schemas']) },
  { name: 'pages', run: () => vitestCheck(['--project', 'docs']) },
  { name: 'workbooks', run: () => vitestCheck(['--project', 'workbook']) },
  { name: 'reading', run: () => vitestCheck(['--project', 'reading']) },
  { name: 'docs', run: () => scriptCheck('docs:build') },
  { name: 'command', run: () => vitestCheck(['--project', 'built', 'tests/cli']) },
  {
    name: 'documents',
    run: async () => {
      const outcome = await vitestCheck(['--project', 'built', 'tests/documents']);
      return documents === undefined ? outcome : { ...outcome, note: documents };
    },
  },
  { name: 'schema files', run: () => vitestCheck(['--project', 'built', 'tests/schemas/shipped']) },
  { name: 'examples', run: () => vitestCheck(['--project', 'built', 'tests/examples']) },
  { name: 'sizes', run: () => vitestCheck(['--project', 'built', 'tests/size']) },
  { name: 'stands alone', run: () => vitestCheck(['--project', 'built', 'tests/standalone', 'tests/verify']) },
  { name: 'tarballs', run: () => vitestCheck(['--project', 'built', 'tests/tarball']) },
  { name: 'browser', run: () => vitestCheck(['--project', 'browser']) },
  { name: 'advisories', run: auditCheck },
  { name: 'changesets', run: changesetCheck },
];

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const check of checks) {
  const start = performance.now();
  const outcome = await check.run().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    note: undefined,
  }));
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  sum.skipped += outcome.skipped;
  if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const note = outcome.note === undefined ? '' : `  ${outcome.note}`;
  console.log(`${mark(outcome)} ${check.name.padEnd(14)}${counts(outcome).padEnd(28)}${seconds.padStart(6)} s${note}`);
  if (NEEDED_BY_ALL.includes(check.name) && outcome.failed > 0) break;
}
console.log(counts(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

/** @param {{ passed: number, failed: number, skipped: number }} outcome */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {{ passed: number, failed: number }} outcome */
function mark({ passed, failed }) {
  if (failed > 0) return '✗';
  return passed > 0 ? '✓' : '-';
}
