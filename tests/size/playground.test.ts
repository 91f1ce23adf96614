import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const BUILT = join(import.meta.dirname, '..', '..', 'playground', 'dist');
/** What the first view of the playground may load, in bytes of gzip. */
const MOST = 240_000;

/** The scripts that a page loads before anything is asked for: those it names, and what they import. */
async function firstScripts(): Promise<Map<string, string>> {
  const page = await readFile(join(BUILT, 'index.html'), 'utf8');
  const scripts = new Map<string, string>();
  const named = page.matchAll(/(?:src|href)="(\.\/[^"]+\.js)"/g);
  const waiting = [...named].map(([, address = '']) => join(BUILT, address));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (scripts.has(file)) continue;
    const code = await readFile(file, 'utf8');
    scripts.set(file, code);
    // Only what is imported at once: `import(…)` is for later.
    for (const [, address = ''] of code.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
      waiting.push(join(dirname(file), address));
    }
  }
  return scripts;
}

it('the first view of the playground loads at most 240 kB of scripts', async () => {
  const scripts = await firstScripts();
  const sizes = [...scripts.values()].map((code) => gzipSync(code, { level: 9 }).length);
  const sum = sizes.reduce((one, other) => one + other, 0);
  process.stdout.write(`first view of the playground: ${sum} bytes of gzip in ${sizes.length} scripts\n`);
  expect(scripts.size).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(MOST);
});

it('spreadsheets, Word, PDF and charts come only when they are asked for', async () => {
  const code = [...(await firstScripts()).values()].join('');
  for (const text of [
    'w:document',
    'xl/worksheets',
    'GlobalWorkerOptions',
    'Cannot handle unknown node',
    'svg class=',
  ]) {
    expect(code.includes(text), text).toBe(false);
  }
});
