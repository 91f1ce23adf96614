import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What must notice a mutant: the unit tests of the core, and the laws of single functions with few draws. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)) },
  },
  test: {
    name: 'mutation',
    include: ['packages/core/src/**/*.test.ts', 'tests/laws/{completionRate,indicators,grades,months}.test.ts'],
    // A mutant that takes effect when its file is loaded needs every file to be loaded anew.
    isolate: process.env['MUTANTS_OF_LOADING'] !== undefined,
    env: { LAWS_SEED: '20250310', LAWS_FACTOR: '0.03', TZ: 'UTC' },
    typecheck: { enabled: false },
  },
});
