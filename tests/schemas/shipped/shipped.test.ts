import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../packages/core/build/schemaFiles.js';
import { ROOT } from '../../support/project.mjs';
import { run } from '../../support/run.mjs';

const made = Object.entries(schemaFiles());

/** What a program of a user prints that has the package beside it. */
async function printed(kind: 'module' | 'commonjs', program: string): Promise<unknown> {
  const { code, stdout, stderr } = await run(process.execPath, [`--input-type=${kind}`, '--eval', program], {
    cwd: join(ROOT, 'tests'),
  });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe.each(made)('the built %s', (name, schema) => {
  it('is what the sources give, and can be imported', async () => {
    const program = `import schema from '@sw-eval/core/${name}' with { type: 'json' }; console.log(JSON.stringify(schema));`;
    expect(await printed('module', program)).toEqual(schema);
  });

  it('can be required', async () => {
    const program = `console.log(JSON.stringify(require('@sw-eval/core/${name}')));`;
    expect(await printed('commonjs', program)).toEqual(schema);
  });
});

describe('the built package', () => {
  it('has no part that only makes the schema files', async () => {
    const shipped = await readdir(join(ROOT, 'packages', 'core', 'dist'), { recursive: true });
    expect(shipped.filter((path) => path.endsWith('.schema.json')).sort()).toEqual(made.map(([name]) => name).sort());
    expect(shipped.filter((path) => /evaluationSchema|descriptions/i.test(path))).toEqual([]);
  });
});
