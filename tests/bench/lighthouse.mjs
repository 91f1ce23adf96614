import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serveFolder.mjs';

/*
 * What Lighthouse says of the built playground, on a phone and on a desktop. It is fetched by npx and no dependency. Ends
 * with 1 where accessibility or best practices are below 95; the performance figure depends on the machine and is only
 * shown.
 */

const VERSION = '12.8.2';
const LEAST = 95;
const CATEGORIES = ['accessibility', 'best-practices', 'performance'];

const server = await serveFolder(join(import.meta.dirname, '..', '..', 'playground', 'dist'));
const folder = await mkdtemp(join(tmpdir(), 'sw-eval-lighthouse-'));
const { executablePath, args, env } = await findChromium();
let missed = false;
try {
  for (const lang of ['zh-CN', 'en']) {
    for (const screen of ['mobile', 'desktop']) {
      const report = join(folder, `${lang}-${screen}.json`);
      await promisify(execFile)(
        'npx',
        [
          '--yes',
          `lighthouse@${VERSION}`,
          `${server.url}?lang=${lang}`,
          `--only-categories=${CATEGORIES.join(',')}`,
          `--chrome-flags=--headless ${args.join(' ')}`,
          '--output=json',
          `--output-path=${report}`,
          '--quiet',
          ...(screen === 'desktop' ? ['--preset=desktop'] : []),
        ],
        { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: 1e8 },
      );
      const { categories, audits } = JSON.parse(await readFile(report, 'utf8'));
      const scores = CATEGORIES.map((name) => ({ name, score: Math.round((categories[name]?.score ?? 0) * 100) }));
      console.log(
        `${lang.padEnd(6)} ${screen.padEnd(8)} ${scores.map(({ name, score }) => `${name} ${score}`).join(', ')}`,
      );
      for (const { name, score } of scores) {
        if (name === 'performance') continue;
        if (score < LEAST) missed = true;
        for (const { id } of categories[name].auditRefs) {
          if (audits[id].score !== null && audits[id].score < 1) console.log(`  ${name}: ${audits[id].title}`);
        }
      }
    }
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed ? 1 : 0;
