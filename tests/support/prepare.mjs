import { pnpm } from './pnpm.mjs';

/**
 * Installs what the lockfile names. Needs nothing installed itself, and asks nothing.
 *
 * @returns {ReturnType<typeof pnpm>}
 */
export function install() {
  return pnpm(['install', '--frozen-lockfile'], { env: { ...process.env, CI: 'true' } });
}

/** Installs, and builds the packages. Says nothing unless that fails; then it ends the process with what was said. */
export async function installAndBuild() {
  for (const step of [install, () => pnpm(['run', 'build:packages'])]) {
    const { code, output } = await step();
    if (code !== 0) {
      process.stderr.write(output);
      process.exit(code);
    }
  }
}
