import { defineConfig } from 'vitest/config';

/** Tests of what is built and packed. They need a build; the browser tests have a project of their own. */
export default defineConfig({
  test: {
    name: 'built',
    include: ['{cli,documents,examples,size,schemas/shipped,standalone,tarball,verify}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
