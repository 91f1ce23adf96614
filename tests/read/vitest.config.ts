import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** Reading published reports back: a corpus, round trips and broken files, on the sources. */
export default defineConfig({
  resolve: {
    alias: [
      { find: '@sw-eval/core', replacement: source('core/src/index.ts') },
      { find: /^@sw-eval\/report\/(.+)$/, replacement: source('report/src/$1.ts') },
      { find: '@sw-eval/report', replacement: source('report/src/index.ts') },
    ],
  },
  test: {
    name: 'reading',
    include: ['**/*.test.ts'],
    testTimeout: process.env['ALL_DRAWS'] === '1' ? 7_200_000 : 300_000,
  },
});
