import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { toText } from '@sw-eval/report/text';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.mjs';
import { serveFolder } from '../browser/serveFolder.mjs';
import { districtCases } from '../support/districtCases.mjs';

/*
 * Takes the pictures of the README from the built playground: a case and its result, a published report read back, what
 * if, a district; in both languages. They go to docs/images.
 */

const root = join(import.meta.dirname, '..', '..');
const images = join(root, 'docs', 'images');
const folder = await mkdtemp(join(tmpdir(), 'sw-eval-pictures-'));

/** The report of the real case; its findings, as published, differ from its figures in one place. */
async function writeReport() {
  const read = parseCase(JSON.parse(await readFile(join(root, 'tests', 'cases', 'guangwei-2024-final.json'), 'utf8')));
  const path = join(folder, '末期评估报告.txt');
  await writeFile(path, toText(assembleReport(read, evaluate(read), { locale: 'zh-CN' })));
  return path;
}

/** @returns {Promise<string[]>} */
async function writeStations() {
  return Promise.all(
    districtCases(24).map(async (each, index) => {
      const path = join(folder, `${index + 1}.json`);
      await writeFile(path, JSON.stringify(each));
      return path;
    }),
  );
}

/** @type {Record<string, (page: import('playwright-core').Page, tab: (place: number) => Promise<void>) => Promise<void>>} */
const VIEWS = {
  evaluation: async () => {},
  reading: async (page) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await writeReport());
    await page.locator('.review').waitFor();
  },
  'what-if': async (page, tab) => {
    await tab(1);
    await page.locator('.panel-whatIf input[type=range]').nth(3).focus();
    for (let press = 0; press < 44; press += 1) await page.keyboard.press('ArrowLeft');
  },
  district: async (page, tab) => {
    await tab(3);
    await page.locator('.district input[multiple]').setInputFiles(await writeStations());
    await page.locator('.ranking tbody tr').first().waitFor();
  },
};

await mkdir(images, { recursive: true });
const server = await serveFolder(join(root, 'playground', 'dist'));
const browser = await chromium.launch(await findChromium());
try {
  for (const lang of ['zh-CN', 'en']) {
    for (const [name, prepare] of Object.entries(VIEWS)) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.goto(`${server.url}?lang=${lang}`);
      await page.locator('.tour-invitation .link').nth(1).click();
      await prepare(page, async (place) => page.getByRole('tab').nth(place).click());
      await page.waitForTimeout(800);
      await page.screenshot({ path: join(images, `${name}.${lang}.png`) });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
