import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code they test; `tests` holds what crosses packages and needs a build. */
export default defineConfig({
  test: {
    projects: ['packages/core', 'packages/report', 'playground', 'tests', 'tests/*/vitest.config.ts'],
  },
});
