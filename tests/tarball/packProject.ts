import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm } from '../support/pnpm.mjs';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/** Both packages packed, and a folder outside the project that has them installed. */
export interface Packed {
  folder: string;
  /** Path of each tarball by package name. */
  tarballs: Map<string, string>;
  /** A folder with `node_modules`, where programs of a user can be put and run. */
  consumer: string;
}

/** The packages that are published, by folder. */
export const PACKAGES = ['core', 'report'];

/** Packs both packages and installs the tarballs with npm, as a user would. */
export async function packProject(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'sw-eval-tarball-'));
  const tarballs = new Map<string, string>();
  for (const name of PACKAGES) {
    const destination = join(folder, name);
    await mkdir(destination);
    const packed = await pnpm(['pack', '--pack-destination', destination], { cwd: join(ROOT, 'packages', name) });
    if (packed.code !== 0) throw new Error(packed.output);
    const [file] = await readdir(destination);
    if (file === undefined) throw new Error(`nothing was packed:\n${packed.output}`);
    tarballs.set(name, join(destination, file));
  }
  const consumer = join(folder, 'consumer');
  await mkdir(consumer);
  const dependencies = Object.fromEntries([...tarballs].map(([name, path]) => [`@sw-eval/${name}`, `file:${path}`]));
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: consumer,
    env: userEnvironment(),
  });
  if (installed.code !== 0) throw new Error(installed.output);
  return { folder, tarballs, consumer };
}

/** This environment without what the package manager that runs the tests put there for itself. */
function userEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(npm_(package|lifecycle|node|execpath|command)|INIT_CWD|PNPM_|NODE_PATH)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
