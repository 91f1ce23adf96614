import { afterEach, describe, expect, it } from 'vitest';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

const shown = expect.poll;

describe.each(Object.entries(SCREENS))('a figure explains itself on a %s', (screen, options) => {
  let open: Playground | undefined;
  const start = async () => {
    open = await openPlayground(options);
    return open;
  };

  afterEach(async () => {
    const complaints = open?.complaints;
    await open?.close();
    open = undefined;
    expect(complaints).toEqual([]);
  });

  it('with formula, inputs, exact value, rounding and where the rule comes from', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    const dialog = page.getByRole('dialog', { name: '个案结案的完成率' });
    const text = await dialog.innerText();
    for (const part of ['89.09%', '完成量 ÷ 指标量 × 100', '980/11', '四舍五入', '约定，非官方规则', '48.13', '6 个']) {
      expect(text, part).toContain(part);
    }
  });

  it('and leads to the cells it came from, which are tinted while it is open', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    const actual = field('个案结案 完成量');
    expect(await actual.getAttribute('data-input')).toBe('open');
    await page.getByRole('dialog').getByRole('button', { name: '完成量 49' }).click();
    await shown(() => actual.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await actual.getAttribute('data-input')).toBeNull();
  });

  it('and follows what is typed while it is open', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    await field('个案结案 完成量').fill('55');
    await shown(() => page.getByRole('dialog').innerText()).toContain('100.00%');
  });

  it('closes with Esc and gives the focus back, and closes with a press outside', async () => {
    const { page } = await start();
    const figure = page.getByRole('button', { name: '建档 完成率 101.09%' }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
    await figure.click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await shown(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('step by step, from a computed input to what was typed', async () => {
    const { page, field } = await start();
    await page
      .getByRole('button', { name: /^进度 87.50%/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '考核月份 10.5' }).click();
    await shown(() => page.getByRole('dialog').innerText()).toContain('《民法典》');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /评估周期结束 2025-01-31/ })
      .click();
    await shown(() => field('评估周期 末日').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('does not hide the figure that was asked about', async () => {
    const { page } = await start();
    const figure = page.getByRole('button', { name: '建档 完成率 101.09%' }).first();
    await figure.click();
    const dialog = await page.getByRole('dialog').boundingBox();
    const button = await figure.boundingBox();
    if (screen === 'desktop') expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(dialog?.x ?? 0);
    else expect(dialog?.height ?? 0).toBeLessThanOrEqual(844 * 0.7 + 1);
  });

  it('every figure of the page, each with its own name', async () => {
    const { page } = await start();
    const figures = page.locator('.figure:visible');
    const count = await figures.count();
    expect(count).toBeGreaterThan(40);
    const names = await figures.evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    for (const name of names) expect(name).toMatch(/^\S.* \S/);
    for (const path of ['total', 'grade']) {
      await page.getByRole('button', { name: path === 'total' ? '总分 93.73' : '等级 优秀' }).click();
      await shown(() => page.getByRole('dialog').innerText()).toContain(path === 'total' ? '93.73' : '优秀');
      await page.keyboard.press('Escape');
      await shown(() => page.getByRole('dialog').count()).toBe(0);
    }
  });
});
