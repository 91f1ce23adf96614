import { defineConfig } from 'vitest/config';

/** Exhaustive runs against second implementations, on the build. Minutes long: `verify:deep` runs them. */
export default defineConfig({
  test: {
    name: 'deep',
    include: ['*.test.ts'],
    // date-fns counts in the host's zone.
    env: { TZ: 'UTC' },
    testTimeout: 3_600_000,
  },
});
