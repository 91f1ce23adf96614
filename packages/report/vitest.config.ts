import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Unit tests run on the sources, so nothing has to be built first.
  resolve: { alias: { '@sw-eval/core': fileURLToPath(new URL('../core/src/index.ts', import.meta.url)) } },
  test: { name: 'report', include: ['src/**/*.test.ts'], testTimeout: 20_000 },
});
