import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/*
 * Prints how well the corpus of reports is read, and the reports held out. With a new rule or a new report, the tables go into
 * `docs/reading.md` and its Chinese page; a test compares it. Run: `node tests/read/table.mjs`.
 */

const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'sw-eval-table-'));
const outfile = join(folder, 'table.mjs');
try {
  await build({
    entryPoints: [path('corpus/table.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: {
      '@sw-eval/core': path('../../packages/core/src/index.ts'),
      '@sw-eval/report/read': path('../../packages/report/src/read.ts'),
    },
    // The reports by hand are read from their folder.
    define: { 'import.meta.url': JSON.stringify(new URL('corpus/table.ts', import.meta.url).href) },
    external: ['pdfjs-dist'],
    logLevel: 'error',
  });
  const { tableOfCorpus } = await import(pathToFileURL(outfile).href);
  console.log(tableOfCorpus());
} finally {
  await rm(folder, { recursive: true, force: true });
}
