import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

/** Every task once with the keyboard alone; only a file cannot be chosen that way in a browser without a window. */
describe('with the keyboard alone', { timeout: 60_000 }, () => {
  const open = usePlayground();
  const start = async () => {
    const opened = await open();
    return { ...opened, keys: keysOf(opened.page) };
  };

  it('a score is typed, and taken back', async () => {
    const { total, keys } = await start();
    await keys.to(/^第三方/);
    await keys.type('40');
    await shown(() => total.textContent()).toContain('84.50');
    await keys.back(/^撤销/);
    await keys.press('Enter');
    await shown(() => total.textContent()).toContain('93.73');
  });

  it('a figure is explained, leads to its cell, and closes', async () => {
    const { page, keys } = await start();
    await keys.to(/^个案结案 完成率/);
    await keys.press('Enter');
    await page.getByRole('dialog').waitFor();
    await keys.to(/^完成量 49/);
    await keys.press('Enter');
    expect(await keys.name()).toBe('个案结案 完成量');
    await keys.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await keys.name()).toMatch(/^个案结案 完成率/);
  });

  it('a folded section is opened from the contents, and its fields are filled in', async () => {
    const { page, keys } = await start();
    await keys.to(/^基本信息/);
    await keys.press('Enter');
    await keys.to(/^社工站名称/);
    await keys.type('和平街社工服务站');
    await shown(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('和平街社工服务站');
  });

  it('an indicator is added, named, moved up and removed', async () => {
    const { page, keys } = await start();
    const names = () => page.locator('table.indicators tbody th[scope=row]').allInnerTexts();
    await keys.to(/^加一项指标/);
    await keys.press('End');
    await shown(async () => (await names()).length).toBe(17);
    await page.keyboard.type('10');
    await keys.press('ArrowRight');
    await page.keyboard.type('9');
    await keys.to(/^明细 第 17 项/);
    await keys.press('Enter');
    await keys.to(/^指标名称/);
    await keys.type('宣讲');
    await keys.to(/^上移 宣讲/);
    await keys.press('Enter');
    await shown(async () => (await names()).at(-2)).toBe('宣讲');
    await keys.to(/^删除 宣讲/);
    await keys.press('Enter');
    await shown(async () => (await names()).length).toBe(16);
  });

  it('an empty case is begun from the menu, after a question is answered', async () => {
    const { page, total, keys } = await start();
    await keys.to(/^监督方/);
    await keys.type('9');
    await keys.back(/^菜单/);
    await keys.press('Enter');
    await keys.to(/^新建空白案例/);
    await keys.press('Enter');
    await page.getByRole('dialog', { name: '要换掉现在的填报吗？' }).waitFor();
    await keys.to(/^换成新的/);
    await keys.press('Enter');
    await shown(() => total.textContent()).toContain('–');
  });

  it('a question is declined with Esc, and the menu closes with Esc and gives the focus back', async () => {
    const { page, total, keys } = await start();
    await keys.to(/^监督方/);
    await keys.type('9');
    await keys.back(/^菜单/);
    await keys.press('Enter');
    await keys.to(/^打开文件/);
    await keys.press('Escape');
    expect(await keys.name()).toBe('菜单');
    await keys.press('Enter');
    await keys.to(/^新建空白案例/);
    await keys.press('Enter');
    await page.getByRole('dialog').waitFor();
    await keys.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await total.textContent()).toContain('92.93');
  });

  it('the report is looked at and left again', async () => {
    const { page, keys } = await start();
    await keys.to(/^填报/);
    await keys.press('ArrowLeft');
    await keys.press('Home');
    await keys.press('ArrowRight');
    const tab = await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'));
    expect(tab).toBe('true');
    await keys.press('Home');
    await shown(() => page.getByRole('textbox', { name: /^第三方/ }).isVisible()).toBe(true);
  });

  it('a case is saved, and a scheme is changed', async () => {
    const { page, grade, keys } = await start();
    const download = page.waitForEvent('download');
    await keys.to(/^下载案例/);
    await keys.press('Enter');
    expect((await download).suggestedFilename()).toContain('.json');
    await keys.to(/^评估方案/);
    await keys.press('Enter');
    await keys.to(/^下限.*优秀/);
    await keys.type('95');
    await shown(() => grade.textContent()).toContain('良好');
  });

  it('what was read is corrected, put aside, and filled in', async () => {
    const { page, field, keys } = await start();
    await page.locator('input[type=file]').setInputFiles({
      name: '报告.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        '甲站\n末期评估报告\n社工站对困难群众建档1149份。\n社工站本年度建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。',
      ),
    });
    await page.getByRole('heading', { name: '核对读入的内容' }).waitFor();
    await keys.to(/^1112|^1149/);
    await keys.press('ArrowDown');
    await keys.to(/^采用 电访/);
    await keys.press('Space');
    await keys.back(/^用这些内容填报/);
    await keys.press('Enter');
    await shown(() => field('建档 完成量').inputValue()).toBe('1149');
    expect(await field('电访 完成量').inputValue()).toBe('');
  });
});

/** The keys of a keyboard, and nothing else. */
function keysOf(page: Page) {
  const name = (): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
      const label = labels?.[0]?.textContent;
      return focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
    });
  const walk = async (wanted: RegExp, key: string): Promise<void> => {
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press(key);
      if (wanted.test(await name())) return;
    }
    throw new Error(`no way by ${key} to ${wanted}`);
  };
  return {
    name,
    press: (key: string) => page.keyboard.press(key),
    to: (wanted: RegExp) => walk(wanted, 'Tab'),
    back: (wanted: RegExp) => walk(wanted, 'Shift+Tab'),
    /** Types in the place of what stands in the field. */
    type: async (text: string) => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
  };
}
