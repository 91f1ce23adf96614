import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/project.mjs';

/** Run by `verify:deep`, since it takes too long for every change. */
const ELSEWHERE = ['deep'];

describe('verify runs every test there is', () => {
  it('each folder of tests is a project that it names, or part of one that it names by folder', async () => {
    const runner = await readFile(join(ROOT, 'tests', 'verify', 'run.mjs'), 'utf8');
    const folders = await readdir(join(ROOT, 'tests'), { withFileTypes: true });
    const forgotten: string[] = [];
    for (const { name } of folders.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')) {
      const files = await readdir(join(ROOT, 'tests', name), { recursive: true });
      if (!files.some((file) => file.endsWith('.test.ts')) || ELSEWHERE.includes(name)) continue;
      const config = join(ROOT, 'tests', name, 'vitest.config.ts');
      const project = existsSync(config) ? /name: '(\w+)'/.exec(await readFile(config, 'utf8'))?.[1] : undefined;
      const called = project === undefined ? `'built', 'tests/${name}'` : `'--project', '${project}'`;
      if (!runner.includes(called) && !runner.includes(`, 'tests/${name}'`)) forgotten.push(name);
    }
    expect(forgotten).toEqual([]);
  });
});
