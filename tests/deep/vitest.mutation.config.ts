import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What must notice a mutant: the unit tests of the core. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)) },
  },
  test: {
    name: 'mutation',
    include: ['packages/core/src/**/*.test.ts'],
    typecheck: { enabled: false },
  },
});
