import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

const shown = expect.poll;

describe('a case is entered', () => {
  let open: Playground | undefined;
  const start = async (...args: Parameters<typeof openPlayground>) => {
    open = await openPlayground(...args);
    return open;
  };
  const bodyOf = (page: Page) => page.locator('body').innerText();

  afterEach(async () => {
    const complaints = open?.complaints;
    await open?.close();
    open = undefined;
    expect(complaints).toEqual([]);
  });

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

  it('with a score out of 100, and with a rubric of its own', async () => {
    const { page, total, field } = await start();
    await page.getByRole('button', { name: '百分制、细则或评委打分' }).click();
    await page.getByRole('combobox', { name: '计分方式，购买方' }).selectOption({ label: '按原始分折算' });
    await field('购买方').fill('95');
    await shown(() => total.textContent()).toContain('92.93');
    await page.getByRole('button', { name: '给第三方加评分细则' }).click();
    await page.getByRole('combobox', { name: '计分方式，第三方' }).selectOption({ label: '按评分细则' });
    await field('得分 新的细则').fill('50');
    await shown(() => total.textContent()).toContain('93.70');
  });

  it('by a panel whose members score each line', async () => {
    const { page, total, field } = await start();
    for (const name of ['甲', '乙']) {
      await page.getByRole('button', { name: '加评委' }).click();
      await page.keyboard.type(name);
    }
    await page.getByRole('button', { name: '给第三方加评分细则' }).click();
    await page.getByRole('button', { name: '百分制、细则或评委打分' }).click();
    await page.getByRole('combobox', { name: '计分方式，第三方' }).selectOption({ label: '按评委打分' });
    for (const [name, score] of [
      ['甲', '50'],
      ['乙', '45'],
    ] as const) {
      await page.getByRole('button', { name: `打分 ${name} 新的细则` }).click();
      await field(`得分 新的细则 ${name}`).fill(score);
    }
    await shown(() => total.textContent()).toContain('92.00');
  });

  it('under a scheme whose bands were changed, and back to the preset', async () => {
    const { page, grade } = await start();
    await page.getByRole('textbox', { name: /^下限.*优秀/ }).fill('95');
    await shown(() => grade.textContent()).toContain('良好');
    await page.getByRole('button', { name: '恢复原方案' }).click();
    await shown(() => grade.textContent()).toContain('优秀');
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
