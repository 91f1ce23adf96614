import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Unit tests run on the source of the packages, so that they need no build.
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url)) },
  },
  test: { name: 'playground', include: ['src/**/*.test.ts'] },
});
