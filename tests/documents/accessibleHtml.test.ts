import { readFile } from 'node:fs/promises';
import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport, type Report } from '@sw-eval/report';
import { toHtml } from '@sw-eval/report/html';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/chromium.mjs';
import { violationsOf } from '../support/axe.js';
import { draws, patience } from '../support/draws.js';
import { REAL_CASE } from '../support/project.mjs';
import { generatedCases } from './generatedCases.js';

/** In an ordinary run one drawn case in five, of both languages; axe takes a second for each. */
const STEP = draws(5, 1);

/** Shows a report in a fresh document: a policy stays with its document, and would forbid the next one's style sheet. */
async function show(page: Page, report: Report): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(toHtml(report), { waitUntil: 'load' });
}

describe('HTML reports in a browser', () => {
  let browser: Browser;
  const reports: Report[] = [];
  beforeAll(async () => {
    const given = parseCase(JSON.parse(await readFile(REAL_CASE, 'utf8')));
    for (const locale of ['zh-CN', 'en'] as const) {
      reports.push(assembleReport(given, evaluate(given), { locale, contents: true, annexDiscrepancies: true }));
    }
    for (const [index, each] of generatedCases().entries()) {
      if (index % STEP !== 0) continue;
      reports.push(assembleReport(each.given, each.evaluation, { locale: each.locale, annexDiscrepancies: true }));
    }
    browser = await chromium.launch({ ...(await findChromium()), headless: true });
  });
  afterAll(() => browser?.close());

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 390 },
  ] as const)(
    'have nothing that axe finds, $colorScheme at $width pixels',
    async ({ colorScheme, width }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const found: string[] = [];
      for (const report of reports) {
        await show(page, report);
        for (const { rule, elements } of await violationsOf(page)) {
          found.push(`${report.meta.title[0]}: ${rule} ${elements[0]}`);
        }
      }
      await context.close();
      expect(found).toEqual([]);
    },
    patience(240_000, 10),
  );

  it('ask for nothing, run nothing and say nothing in the console', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('request', (request) => request.url() === 'about:blank' || complaints.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const report of reports) await show(page, report);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('scroll sideways nowhere but in the boxes of wide tables and pictures', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const wide: string[] = [];
    for (const report of reports) {
      await show(page, report);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${report.meta.title[0]}: ${over}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
