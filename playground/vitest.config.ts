import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));

export default defineConfig({
  // Unit tests run on the source of the packages, so that they need no build.
  resolve: {
    alias: [
      { find: /^@sw-eval\/(core|report)$/, replacement: source('$1/src/index.ts') },
      { find: /^@sw-eval\/report\/(.+)$/, replacement: source('report/src/$1.ts') },
    ],
  },
  test: { name: 'playground', include: ['src/**/*.test.ts'] },
});
