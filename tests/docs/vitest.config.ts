import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The worked examples of the documentation, run on the core's sources. */
export default defineConfig({
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)) },
  },
  // The questions read the real case from the project's folder, and only a process of its own can change folders.
  test: { name: 'docs', include: ['**/*.test.ts'], pool: 'forks', testTimeout: 60_000 },
});
