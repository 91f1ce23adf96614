import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'core',
    include: ['src/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    // Read with `vitest run --root packages/core --coverage`; a branch that no test reaches fails that run.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'src/index.ts'],
      reporter: ['text-summary', 'text', 'json'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
