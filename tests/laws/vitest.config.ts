import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Seed of the runs in CI, so that two runs of one commit draw the same cases. */
const SEED_IN_CI = 20_250_310;

const isCi = (process.env['CI'] ?? '') !== '';
const seed = process.env['LAWS_SEED'] ?? String(isCi ? SEED_IN_CI : Date.now() % 2 ** 31);
process.stdout.write(`laws: LAWS_SEED=${seed} LAWS_FACTOR=${process.env['LAWS_FACTOR'] ?? '1'}\n`);

/** Laws of the core, on its sources: what holds for every case, drawn by fast-check. */
export default defineConfig({
  resolve: {
    alias: { '@sw-eval/core': fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url)) },
  },
  test: {
    name: 'laws',
    include: ['**/*.test.ts'],
    setupFiles: ['./support/settings.ts'],
    // The second implementation of months uses date-fns, which counts in the host's zone.
    env: { LAWS_SEED: seed, TZ: 'UTC' },
    testTimeout: 600_000,
  },
});
