import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The JSON Schema files, made of the core's sources and judged by ajv. */
export default defineConfig({
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)) },
  },
  test: { name: 'schemas', include: ['*.test.ts'], testTimeout: 60_000 },
});
