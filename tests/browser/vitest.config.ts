import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'browser',
    include: ['**/*.test.ts'],
    globalSetup: ['./globalSetup.ts'],
    // Each test has a context of its own in the one browser; two at a time keep two cores busy.
    maxWorkers: 2,
    // A busy machine needs longer than a second to follow a click.
    expect: { poll: { timeout: 5_000 } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
