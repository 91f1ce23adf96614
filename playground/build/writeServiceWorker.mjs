import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/** The service worker's file. It must stand beside the page, since it governs its own folder only. */
const WORKER_FILE = 'sw.js';
const SOURCE = join(import.meta.dirname, '..', 'src', 'offline', 'serviceWorker.ts');

/**
 * Writes the service worker of a built page: it knows every file there is, with its hash. The same files give the same
 * bytes.
 *
 * @param {string} folder
 */
export async function writeServiceWorker(folder) {
  const files = await builtFiles(folder);
  await build({
    entryPoints: [SOURCE],
    outfile: join(folder, WORKER_FILE),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      BUILT_FILES: JSON.stringify(files),
      BUILT_VERSION: JSON.stringify(hashOf(Buffer.from(JSON.stringify(files))).slice(0, 16)),
    },
    logLevel: 'silent',
    // The project's own configuration is for other files.
    tsconfigRaw: {},
  });
}

/**
 * Writes it after each build.
 *
 * @returns {import('vite').Plugin}
 */
export function serviceWorker() {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = join(root, outDir);
    },
    closeBundle: () => writeServiceWorker(folder),
  };
}

/**
 * @param {string} folder
 * @returns {Promise<import('../src/offline/cacheRules').BuiltFile[]>}
 */
async function builtFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== WORKER_FILE)
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      // The page itself is known by its folder, as `PAGE` has it.
      path: path === 'index.html' ? '' : path,
      sha256: hashOf(await readFile(join(folder, path))),
    })),
  );
}

/** @param {Uint8Array} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('base64');
}
