import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pnpm } from '../support/pnpm.mjs';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/**
 * Packs the core and installs the tarball with npm in an empty folder, beside the program and what it reads.
 *
 * @param {string} folder
 * @param {readonly unknown[]} inputs
 */
export async function installCore(folder, inputs) {
  await mkdir(folder);
  const packed = await pnpm(['pack', '--pack-destination', folder], { cwd: join(ROOT, 'packages', 'core') });
  if (packed.code !== 0) throw new Error(packed.output);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`nothing was packed:\n${packed.output}`);
  await npmInstall(folder, { '@sw-eval/core': `file:${join(folder, tarball)}` });
  await writeFile(join(folder, 'corpus.json'), JSON.stringify(inputs));
  for (const name of ['compute.js', 'program.mjs', 'page.html']) {
    await copyFile(join(import.meta.dirname, name), join(folder, name));
  }
}

/**
 * Installs packages in a folder of their own, without letting them run anything.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} dependencies
 */
export async function npmInstall(folder, dependencies) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  // What the package manager that runs us put into the environment is not npm's business.
  const ours = /^(npm_(package|lifecycle|node|execpath|command)|INIT_CWD|PNPM_|NODE_PATH)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { code, output } = await run('npm', args, { cwd: folder, env, timeoutMs: 300_000 });
  if (code !== 0) throw new Error(output);
}
