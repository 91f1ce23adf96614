import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { npmInstall } from './install.mjs';

/**
 * A runtime for JavaScript outside a browser: its npm package, where the binary stands in what that brings, and what
 * comes before the program's name. No package may run a script, so the binary is taken where it lies.
 *
 * @typedef {{ name: string, dependencies: Readonly<Record<string, string>>, binaries: readonly string[], args: readonly string[] }} Runtime
 */

const PLATFORM = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The package `node` is a script that installs the package for one's platform; that one is named here.
 *
 * @param {number} major
 * @returns {Runtime}
 */
const node = (major) => ({
  name: `Node ${major}`,
  dependencies: { [`node-${PLATFORM}`]: String(major) },
  binaries: [`node-${PLATFORM}/bin/node`],
  args: [],
});

/** @type {readonly Runtime[]} */
export const RUNTIMES = [
  // The oldest that the packages promise; the project itself may run on a newer one.
  node(20),
  node(22),
  node(24),
  { name: 'Bun', dependencies: { bun: '1.4.5' }, binaries: ['@oven/*/bin/bun'], args: ['run'] },
  {
    name: 'Deno',
    dependencies: { deno: '2.9.6' },
    binaries: ['@deno/*/deno'],
    args: ['run', '--allow-read', '--node-modules-dir=manual', '--cached-only', '--no-lock'],
  },
];

/**
 * Installs a runtime and gives the path of its binary.
 *
 * @param {Runtime} runtime
 * @param {string} folder
 * @throws Error where it cannot be had on this machine
 */
export async function installRuntime({ dependencies, binaries }, folder) {
  await npmInstall(folder, dependencies);
  for (const pattern of binaries) {
    const [before = '', after] = pattern.split('*');
    const packages = join(folder, 'node_modules', before);
    const candidates =
      after === undefined ? [packages] : (await readdir(packages)).map((name) => join(packages, name, after));
    const found = candidates.find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  throw new Error(`no binary for ${PLATFORM} in ${Object.keys(dependencies).join(', ')}`);
}
