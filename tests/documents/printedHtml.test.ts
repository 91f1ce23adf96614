import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, type Locale, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { toHtml } from '@sw-eval/report/html';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/chromium.mjs';
import { REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';

/** Points between the edge of a page and the text of a report, as the house style has it. */
const TOP = (37 / 25.4) * 72;
/** Points of a line of text. */
const LINE = 26;

/** Where the middle of a line is, from the top of its page: how far type reaches above and below says each font itself. */
interface Line {
  text: string;
  middle: number;
}

/** The lines of each page of a PDF, from the top. */
async function linesOf(pdf: Uint8Array, folder: string): Promise<Line[][]> {
  const file = join(folder, 'printed.pdf');
  await writeFile(file, pdf);
  const { code, output } = await run('pdftotext', ['-bbox-layout', file, `${file}.html`]);
  expect(code, output).toBe(0);
  const pages = (await readFile(`${file}.html`, 'utf8')).split('<page ').slice(1);
  return pages.map((page) =>
    [...page.matchAll(/<line [^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([\s\S]*?)<\/line>/g)]
      .map(([, top, bottom, words = '']) => ({
        text: words.replace(/<[^>]*>|\s/g, ''),
        middle: (Number(top) + Number(bottom)) / 2,
      }))
      .sort((a, b) => a.middle - b.middle),
  );
}

describe.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)('HTML reports on paper', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-printed-'));
    browser = await chromium.launch({ ...(await findChromium()), headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function printed(locale: Locale, status: 'draft' | 'final'): Promise<Line[][]> {
    const given = parseCase({ ...JSON.parse(await readFile(REAL_CASE, 'utf8')), report: { status } });
    const options = { locale, contents: true, annexDiscrepancies: true };
    const page = await browser.newPage();
    await page.setContent(toHtml(assembleReport(given, evaluate(given), options)), { waitUntil: 'load' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    return linesOf(pdf, folder);
  }

  it.each([
    ['zh-CN', '草稿，非正式评估结果'],
    ['en', 'Draft.Notaformalresult'],
  ] as const)('say of a draft on every page that it is one, with no line upon another: %s', async (locale, notice) => {
    const pages = await printed(locale, 'draft');
    expect(pages.length).toBeGreaterThan(8);
    for (const [number, lines] of pages.entries()) {
      const [first, ...others] = lines;
      expect(first?.text, `page ${number + 1}`).toBe(notice);
      expect(first?.middle, `page ${number + 1}`).toBeLessThan(TOP - LINE);
      expect(others.length, `page ${number + 1}`).toBeGreaterThan(0);
      for (const { middle, text } of others) expect(middle, text).toBeGreaterThan(TOP);
    }
  });

  it('have no such line, and the same margins, once they are final', async () => {
    const pages = await printed('zh-CN', 'final');
    for (const [first] of pages) expect(first?.middle).toBeGreaterThan(TOP);
    expect(pages.flat().map(({ text }) => text)).not.toContain('草稿，非正式评估结果');
  });
});
