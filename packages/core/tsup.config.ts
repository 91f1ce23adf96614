import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { writeSchemaFiles } from './build/writeSchemaFiles.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };
const target = 'es2022';
/** Chinese stays Chinese in what is shipped. */
const esbuildOptions = (options: { charset?: 'ascii' | 'utf8' }) => {
  options.charset = 'utf8';
};

export default defineConfig([
  // One file a module, so that a bundle takes only what it uses.
  {
    // The schema of an evaluation is there only to make its JSON Schema file.
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/schemas/evaluationSchema.ts'],
    format: 'esm',
    bundle: false,
    define,
    target,
    esbuildOptions,
    onSuccess: () => writeSchemaFiles('dist'),
  },
  { entry: ['src/index.ts'], format: 'cjs', define, target, esbuildOptions },
  { entry: ['src/index.ts'], format: ['esm', 'cjs'], dts: { only: true } },
]);
