import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * A browser to start: its program, its arguments and the environment it needs.
 *
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser
 */

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '..', '..', '.cache');
const require = createRequire(import.meta.url);

const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** No sandbox, because checks often run as root; the rest keeps the browser from calling anybody. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser: `$CHROMIUM_PATH`, then one the system has, then the one inside `@sparticuz/chromium`, unpacked once
 * into the project's cache folder. `SW_EVAL_BROWSER=bundled` goes straight to the last.
 *
 * Call it in one process only; unpacking from several at once breaks the files.
 *
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const env = currentEnvironment();
  if (process.env['SW_EVAL_BROWSER'] === 'bundled') return bundledChromium(env);
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { executablePath: named, args: ARGUMENTS, env };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed === undefined ? bundledChromium(env) : { executablePath: installed, args: ARGUMENTS, env };
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<Browser>}
 */
async function bundledChromium(env) {
  const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  /** @type {{ version: string }} */
  const { version } = require(join(packageFolder, 'package.json'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageFolder, folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: await fontConfiguration(folder),
    },
  };
}

/**
 * Unpacks beside the final place and renames, so that an interrupted run leaves nothing half done behind.
 *
 * @param {string} packageFolder
 * @param {string} folder
 */
async function unpack(packageFolder, folder) {
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    // With this variable the package also brings the system libraries that a slim machine lacks.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await promisify(execFile)(process.execPath, [join(here, 'unpackChromium.mjs'), packageFolder], { env });
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * A font configuration that knows the package's own fonts, Chinese ones, and the system's.
 *
 * @param {string} folder
 */
async function fontConfiguration(folder) {
  const chinese = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const path = join(folder, 'fonts.conf');
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts'), chinese];
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family><family>Noto Sans Hans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Noto Sans Hans</family></prefer></alias>
</fontconfig>
`,
  );
  return path;
}

/** @returns {Record<string, string>} */
function currentEnvironment() {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return env;
}
