import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { districtCases } from '../support/districtCases.mjs';
import { jsonFile, MID_TERM } from './files.js';
import { LOOKS, openLook, violations, WIDTHS } from './looks.js';
import { usePlayground } from './usePlayground.js';

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

/** The views besides the one where a case is filled in. */
describe('axe finds nothing', { timeout: 120_000 }, () => {
  const open = usePlayground();

  it.each(LOOKS)('in what if: $screen, $colorScheme, $lang', async (look) => {
    const { page } = await openLook(look, open);
    await tab(page, /^(试算|What if)$/);
    await page.getByRole('slider').nth(3).fill('44.8');
    await page.getByRole('button', { name: /^(加一个方案|Add a scenario)$/ }).click();
    await page.getByRole('textbox').nth(1).fill('99');
    await page
      .getByLabel(/^(另一次评估的案例文件|Case file of another evaluation)$/)
      .setInputFiles(jsonFile('mid-term.json', MID_TERM));
    await page.locator('.term').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(LOOKS)('in the report: $screen, $colorScheme, $lang', async (look) => {
    const { page } = await openLook(look, open);
    await tab(page, /^(报告|Report)$/);
    const frame = page.locator('iframe.report-frame');
    await frame.contentFrame().locator('main').waitFor();
    await page.getByRole('button', { name: /^(版式|Arrangement)$/ }).click();
    if (look.screen === 'phone')
      await page.getByRole('button', { name: /^(页边评语|Findings in the margin)$/ }).click();
    await page.getByRole('button', { name: /^(改 购买方|Edit Purchaser)/ }).click();
    expect(await frame.getAttribute('title')).not.toBe('');
    // Axe needs script in every frame, and this one runs none; the report's own markup is checked where it is made.
    await frame.evaluate((element) => element.remove());
    expect(await violations(page)).toEqual([]);
  });

  it.each(WIDTHS)('in a district: $screen, $colorScheme, $lang', async (look) => {
    const { page } = await openLook(look, open);
    await tab(page, /^(多站|Stations)$/);
    await page
      .locator('.district input[multiple]')
      .setInputFiles([
        ...districtCases(5).map((each, index) => jsonFile(`${index + 1}.json`, each)),
        jsonFile('x.json', '{'),
      ]);
    await page.locator('.ranking tbody tr').first().waitFor();
    await page.locator('.district select').first().selectOption('own');
    expect(await violations(page)).toEqual([]);
  });

  it.each(WIDTHS)('in the tour and on the method: $screen, $colorScheme, $lang', async (look) => {
    const { page } = await openLook(look, open);
    await page.locator('.tour-invitation').getByRole('button').first().click();
    await page.locator('.tour').waitFor();
    // The rest of the page is looked at where a case is filled in.
    expect(await violations(page, '.tour')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /菜单|Menu/ }).click();
    await page.getByRole('button', { name: /方法与来源|Method and sources/ }).click();
    await page.locator('.method-table').first().waitFor();
    expect(await violations(page, '.method')).toEqual([]);
    // A phone's page is never wider than its screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
