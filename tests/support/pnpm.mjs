import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { run } from './run.mjs';

/**
 * Runs pnpm: the one that called us where there is one, else the version `packageManager` names, through npx.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {ReturnType<typeof run>}
 */
export async function pnpm(args, options = {}) {
  const caller = process.env['npm_execpath'] ?? '';
  const at = { cwd: ROOT, ...options };
  if (/pnpm\.c?js$/.test(caller)) return run(process.execPath, [caller, ...args], at);
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return run('npx', ['--yes', packageManager, ...args], at);
}
