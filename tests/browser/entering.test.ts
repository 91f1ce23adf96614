import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

describe('a case is entered', () => {
  const start = usePlayground();
  const bodyOf = (page: Page) => page.locator('body').innerText();

  it('from nothing to a grade', async () => {
    const { page, total, grade, field } = await start();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '新建空白案例' }).click();
    await shown(() => total.textContent()).toContain('–');
    await field('社工站名称').fill('和平街社工服务站');
    await field('协议期 首日').fill('2024-01-01');
    await field('协议期 末日').fill('2024-12-31');
    await field('评估周期 首日').fill('2024-01-01');
    await field('评估周期 末日').fill('2024-06-30');
    await page.getByRole('combobox', { name: '加一项指标' }).selectOption({ label: '探访' });
    await page.keyboard.type('100');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('55');
    await shown(() => bodyOf(page)).toContain('55.00%');
    for (const [party, score] of [
      ['监督方', '9'],
      ['购买方', '18'],
      ['督导中心', '13'],
      ['第三方', '50'],
    ] as const) {
      await field(party).fill(score);
    }
    await shown(() => total.textContent()).toContain('90.00');
    await shown(() => grade.textContent()).toContain('优秀');
  });

  it('by pasting a block from a spreadsheet', async () => {
    const { page, field } = await start();
    await field('建档 指标量').focus();
    await paste(page, '1000\t１０５０\r\n 2000 \t2100\r\n');
    await shown(() => field('建档 完成量').inputValue()).toBe('1050');
    expect(await field('电访 指标量').inputValue()).toBe('2000');
    await shown(() => bodyOf(page)).toContain('105.00%');
    expect(await page.getByRole('status', { name: '粘贴结果' }).textContent()).toContain('2 行');
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => field('电访 指标量').inputValue()).toBe('10000');
    expect(await field('建档 完成量').inputValue()).toBe('1112');
  });

  it('says what a block had no place for', async () => {
    const { page, field } = await start();
    await field('中小型社区活动人次 完成量').focus();
    await paste(page, '1\t2\n3\t4\n');
    await shown(() => page.getByRole('status', { name: '粘贴结果' }).textContent()).toMatch(/多出 1 行.*多出 1 列/);
  });

  it('with arrows, Enter and fill down', async () => {
    const { page, field } = await start();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await field('建档 指标量').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('电访 指标量');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('电访 完成量');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('探访 完成量');
    await page.keyboard.press('Shift+Enter');
    expect(await focused()).toBe('电访 完成量');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('电访 指标量');
    await page.keyboard.press('Control+d');
    await shown(() => field('电访 指标量').inputValue()).toBe('1100');
  });

  it('turns full-width figures and spaces plain in sight, and repairs nothing else', async () => {
    const { total, field } = await start();
    const score = field('第三方');
    await score.fill(' ４０．５ ');
    await shown(() => score.inputValue()).toBe('40.5');
    await shown(() => total.textContent()).toContain('85.00');
    await score.fill('４０，５');
    await shown(() => score.getAttribute('aria-invalid')).toBe('true');
    expect(await score.inputValue()).toBe('40，5');
  });

  it('with an indicator of its own, moved and removed again', async () => {
    const { page, field } = await start();
    await page.getByRole('combobox', { name: '加一项指标' }).selectOption({ label: '自定指标' });
    await page.keyboard.type('10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('9');
    await page.getByRole('button', { name: /^明细 第 17 项/ }).click();
    await field('指标名称').fill('政策宣讲');
    await field('计量单位').fill('场');
    await shown(() => bodyOf(page)).toContain('90.00%');
    await page.getByRole('button', { name: '上移 政策宣讲' }).click();
    const rows = page.locator('table.indicators tbody th[scope=row]');
    await shown(() => rows.nth(15).innerText()).toBe('政策宣讲');
    await page.getByRole('button', { name: '删除 政策宣讲' }).click();
    await shown(() => rows.count()).toBe(16);
  });

  it('with what the station reported and what was taken away', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '明细 探访' }).click();
    await field('站点上报数').fill('2200');
    await page.getByRole('button', { name: '加核减核增' }).click();
    await field('增减数').fill('-54');
    await shown(() => page.locator('[aria-invalid=true]').count()).toBe(0);
    const before = await page.getByRole('complementary').innerText();
    await field('增减数').fill('-50');
    await shown(() => page.getByRole('complementary').innerText()).not.toBe(before);
    expect(await page.getByRole('complementary').innerText()).toContain('探访');
  });

  it('split over areas and sites', async () => {
    const { page, field } = await start();
    await page.getByRole('combobox', { name: '显示哪里的数字' }).selectOption({ label: '片区4' });
    expect(await field('个案接案 完成量').inputValue()).toBe('25');
    await field('个案接案 指标量').fill('20');
    await shown(() => bodyOf(page)).toContain('125.00%');
    await field('建档 完成量').fill('x');
    await shown(() => field('建档 完成量').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('combobox', { name: '显示哪里的数字' }).selectOption({ label: '全站' });
    // What is wrong stays in sight while its cell is not.
    await shown(() => page.getByRole('alert').first().innerText()).toContain('x');
  });

  it('with findings, objections and a conclusion, which stand in the report', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '加重点存在问题' }).click();
    await page.keyboard.type('督导频次不足');
    await field('说明').last().fill('季度内只有一次督导记录。');
    await field('总体评价').fill('总体运行平稳。');
    await page.getByRole('tab', { name: '报告' }).click();
    const report = page.frameLocator('iframe').locator('body');
    await shown(() => report.innerText(), { timeout: 10_000 }).toContain('督导频次不足');
    expect(await report.innerText()).toContain('总体运行平稳。');
  });

  it('with a warning beside a text that may name a person', async () => {
    const { page } = await start();
    const text = page.getByRole('textbox', { name: '需要关注的地方 1，监督方' });
    await text.fill('请回访服务对象，电话 13812345678。');
    await shown(() => text.getAttribute('aria-describedby')).toContain('warning');
    const id = await text.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${id}"]`).innerText()).not.toBe('');
  });

  it('from three ways in, which an empty case offers beside a result of dashes', async () => {
    const { page, total } = await start();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '新建空白案例' }).click();
    const ways = page.getByRole('region', { name: '从哪里开始' });
    await ways.waitFor();
    const result = page.getByRole('complementary');
    const text = await result.innerText();
    expect(text.match(/–/g)?.length).toBeGreaterThan(8);
    expect(text).not.toMatch(/\b0\.00|NaN|undefined/);
    expect(await page.locator('.field-message:visible .mark').count(), 'nothing empty is called a mistake').toBe(0);
    const chooser = page.waitForEvent('filechooser');
    await ways.getByRole('button', { name: '打开文件' }).click();
    await chooser;
    await ways.getByRole('button', { name: '从 Excel 粘贴' }).click();
    const paste = page.getByRole('textbox', { name: /^从 Excel 复制指标表/ });
    await shown(() => paste.evaluate((input) => input === document.activeElement)).toBe(true);
    await paste.fill('指标\t单位\t指标量\t完成量\n探访\t个\t1400\t2146\n政策宣讲\t场\t10\t9');
    await page.getByRole('button', { name: '填入 2 行' }).click();
    await shown(() => page.locator('table.indicators tbody th[scope=row]').allInnerTexts()).toEqual([
      '探访',
      '政策宣讲',
    ]);
    await shown(() => ways.count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await ways.getByRole('button', { name: '看示例' }).click();
    await shown(() => total.textContent()).toContain('93.73');
  });

  it('with the usual methods to be ticked, by their names', async () => {
    const { page, openSection } = await start();
    await openSection('基本信息');
    expect(await page.getByRole('checkbox', { name: '实地观察' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: '实地观察' }).uncheck();
    expect(await page.locator('.panel').innerText()).not.toContain('on-site-observation');
  });

  it('on a phone, where the indicators can be shown by status', async () => {
    const { page, field } = await start(SCREENS.phone);
    const rows = page.locator('table.indicators tbody tr:visible');
    expect(await rows.count()).toBe(16);
    await page.getByRole('button', { name: '按进度 1', exact: true }).click();
    await shown(() => rows.count()).toBe(1);
    await field('个案结案 完成量').fill('55');
    await page.getByRole('button', { name: '完成 6', exact: true }).waitFor();
    expect(await rows.count(), 'a row does not vanish while it is typed in').toBe(1);
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await shown(() => rows.count()).toBe(16);
  });

  it('on a phone, where a closed section says what is in it and opens when touched', async () => {
    const { page, field } = await start(SCREENS.phone);
    expect(await field('社工站名称').isVisible()).toBe(false);
    await page.getByRole('button', { name: '基本信息' }).click();
    await shown(() => field('社工站名称').isVisible()).toBe(true);
    await field('社工站名称').fill('和平街社工服务站');
    await shown(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('和平街社工服务站');
  });
});

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
