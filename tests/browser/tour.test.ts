import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;
const invitation = (page: Page) => page.locator('.tour-invitation');
const tour = (page: Page) => page.locator('.tour');
const fromMenu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('button', { name: item }).click();
};

const start = usePlayground();

describe.each(Object.entries(SCREENS))('the tour on a %s', (_, options) => {
  it('is offered at the first visit, in nobody’s way, and not again', async () => {
    const { page, field, total } = await start(options);
    await invitation(page).waitFor();
    await field('第三方').fill('40');
    await shown(() => total.textContent()).toContain('84.50');
    await page.reload();
    await total.waitFor();
    expect(await invitation(page).count()).toBe(0);
  });

  it('has four steps, each beside what it speaks of, and gives the focus back', async () => {
    const { page } = await start(options);
    await invitation(page).getByRole('button', { name: '开始' }).click();
    const titles: string[] = [];
    for (let step = 1; step <= 4; step += 1) {
      await shown(() => tour(page).innerText()).toContain(`第 ${step} 步，共 4 步`);
      titles.push(await tour(page).getByRole('heading').innerText());
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tour-title');
      expect(await page.locator('[data-tour]').count()).toBe(1);
      await tour(page)
        .getByRole('button', { name: step < 4 ? '下一步' : '完成' })
        .click();
    }
    expect(new Set(titles).size).toBe(4);
    await shown(() => tour(page).count()).toBe(0);
    expect(await page.locator('[data-tour]').count()).toBe(0);
  });
});

describe('the tour', () => {
  it('can be skipped at any step, by button and by key, and put away unseen', async () => {
    const { page } = await start();
    await invitation(page).getByRole('button', { name: '不用了' }).click();
    expect(await invitation(page).count()).toBe(0);
    await fromMenu(page, '四步看一遍');
    await tour(page).getByRole('button', { name: '下一步' }).click();
    await tour(page).getByRole('button', { name: '跳过' }).click();
    expect(await tour(page).count()).toBe(0);
    await fromMenu(page, '四步看一遍');
    await tour(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await tour(page).count()).toBe(0);
  });

  it('is walked through with the keyboard alone, back and forth', async () => {
    const { page } = await start();
    await invitation(page).getByRole('button', { name: '开始' }).press('Enter');
    await tour(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(() => tour(page).innerText()).toContain('第 2 步');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(() => tour(page).innerText()).toContain('第 1 步');
  });

  it('leads to the figures from any view, and is not offered on somebody else’s page', async () => {
    const { page } = await start();
    await page.getByRole('tab', { name: '多站' }).click();
    await fromMenu(page, '四步看一遍');
    await tour(page).waitFor();
    expect(await page.getByRole('tab', { name: '填报' }).getAttribute('aria-selected')).toBe('true');
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${inject('playground')}?embed=1&open=sample`);
    await page.locator('.embed-bar').waitFor();
    expect(await invitation(page).count()).toBe(0);
  });
});

describe('the page on the method', () => {
  it('tells every rule with its source, or that it is a convention, from the scheme’s data', async () => {
    const { page, total } = await start();
    await fromMenu(page, '方法与来源');
    const rules = page.getByRole('table', { name: '规则' });
    await rules.waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await rules.getByRole('row').count()).toBe(16);
    const row = (name: string) =>
      rules.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    expect(await row('分值占比').innerText()).toMatch(/监督方 10 分.*第三方 55 分[\s\S]*穗府办/);
    expect(await row('取整').innerText()).toContain('约定，非官方规则');
    expect(await row('状态').innerText()).toMatch(/超额[\s\S]*落后/);
    const months = page.getByRole('table', { name: '月份怎么数' });
    expect(await months.getByRole('row').nth(1).innerText()).toMatch(/10\.5\s+12/);
    await page.getByRole('combobox', { name: '评估方案' }).selectOption('guangzhou-2019');
    await shown(() => row('总分').innerText()).toContain('满分 1000 分');
    expect(await row('等级').innerText()).toContain('约定');
    await page.getByRole('button', { name: '返回' }).click();
    await shown(() => total.isVisible()).toBe(true);
  });

  it('makes way when another view is asked for', async () => {
    const { page } = await start();
    await fromMenu(page, '方法与来源');
    await page.locator('.method').waitFor();
    await page.getByRole('tab', { name: '试算' }).click();
    await page.locator('.what-if').waitFor();
    expect(await page.locator('.method').count()).toBe(0);
  });

  it('follows the scheme of the open case, and closes with Esc', async () => {
    const { page, openSection } = await start();
    await openSection('评估方案');
    await page.getByRole('textbox', { name: '完成率高于多少要提示（%）' }).fill('250');
    await fromMenu(page, '方法与来源');
    await shown(() => page.getByRole('table', { name: '规则' }).innerText()).toContain('250%');
    await page.keyboard.press('Escape');
    await shown(() => page.locator('.method').count()).toBe(0);
  });
});
