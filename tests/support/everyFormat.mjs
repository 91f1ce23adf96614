import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, REAL_CASE } from './project.mjs';
import { run } from './run.mjs';

/** So far ahead is the clock of a program that `ON_ANOTHER_DAY` is loaded into. */
const DAYS = 400;

/** Loaded before a program, it lets it run on another day. A value of Node's `--import`. */
export const ON_ANOTHER_DAY = `data:text/javascript,${encodeURIComponent(`
  const Today = Date;
  const ahead = ${DAYS} * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Today {
    constructor(...given) { super(...(given.length === 0 ? [Today.now() + ahead] : given)); }
    static now() { return Today.now() + ahead; }
  };
`)}`;

/**
 * The SHA-256 of every kind of file that the built command writes of the real case: reports in every format and both
 * languages, the workbook to fill in, a summary.
 *
 * @param {{ node?: string, args?: readonly string[], env?: NodeJS.ProcessEnv }} [where] another Node, with its arguments and environment
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function sumsOfEveryFormat({ node = process.execPath, args = [], env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'sw-eval-formats-'));
  const call = async (/** @type {string[]} */ ...given) => {
    const { code, output } = await run(node, [...args, CLI, ...given], { env: { ...process.env, ...env } });
    if (code !== 0) throw new Error(output);
  };
  try {
    const cases = join(folder, 'cases');
    await mkdir(cases);
    for (const name of ['a.json', 'b.json']) await copyFile(REAL_CASE, join(cases, name));
    for (const lang of ['zh-CN', 'en']) {
      const out = join(folder, lang);
      await call(
        'report',
        REAL_CASE,
        '--format',
        'md,html,docx,xlsx,txt',
        '--annex-discrepancies',
        '--lang',
        lang,
        '-o',
        out,
      );
      await call('template', '--case', REAL_CASE, '--lang', lang, '-o', join(out, 'template.xlsx'));
      await call('summary', cases, '--format', 'html,xlsx,docx', '--lang', lang, '-o', out);
    }
    /** @type {Map<string, string>} */
    const sums = new Map();
    for (const lang of ['zh-CN', 'en']) {
      for (const name of (await readdir(join(folder, lang))).sort()) {
        const bytes = await readFile(join(folder, lang, name));
        sums.set(`${lang}/${name}`, createHash('sha256').update(bytes).digest('hex'));
      }
    }
    return sums;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
