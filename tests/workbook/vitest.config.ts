import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** Workbooks of drawn cases, of damaged files and of other programs; on the sources, so nothing has to be built. */
export default defineConfig({
  resolve: {
    alias: [
      { find: '@sw-eval/core', replacement: source('core/src/index.ts') },
      { find: '@sw-eval/report/workbook', replacement: source('report/src/workbook.ts') },
    ],
  },
  test: {
    name: 'workbook',
    include: ['**/*.test.ts'],
    testTimeout: process.env['ALL_DRAWS'] === '1' ? 7_200_000 : 600_000,
    hookTimeout: 240_000,
  },
});
