import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import sample from '../cases/guangwei-2024-final.json' with { type: 'json' };
import { wordTextOf } from './downloads.js';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

const start = usePlayground();
const toReport = async (page: Page) => {
  await page.getByRole('tab', { name: /^(报告|Report)$/ }).click();
  await preview(page).locator('main').waitFor();
};
const preview = (page: Page) => page.frameLocator('iframe.report-frame');
const reportText = (page: Page) => preview(page).locator('body').innerText();
const headings = (page: Page) => preview(page).locator('h2').allInnerTexts();
const openFile = async (page: Page, file: unknown) => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '案例.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
};

describe.each(Object.entries(SCREENS))('the report, on a %s', (_, screen) => {
  it('is made in a worker of the page, and shown in a frame without script', async () => {
    const { page } = await start(screen);
    await toReport(page);
    const workers = page.workers().map((worker) => worker.url());
    expect(workers.length).toBeGreaterThan(0);
    for (const url of workers) expect(url.startsWith(inject('playground'))).toBe(true);
    expect(await page.locator('iframe.report-frame').getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(await reportText(page)).toContain('93.73');
  });

  it('comes out as Word with one click', async () => {
    const { page } = await start(screen);
    await toReport(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出报告' }).click();
    const document = await wordTextOf(await download);
    expect(document).toContain('93.73');
    expect(document).toContain('末期评估报告');
  });

  it('has its findings in the margin; the preview follows at once and keeps its place', async () => {
    const { page } = await start(screen);
    await toReport(page);
    if (screen === SCREENS.phone) await page.getByRole('button', { name: '页边评语' }).click();
    await page.getByRole('button', { name: '改 购买方' }).click();
    const field = page.getByRole('textbox', { name: '值得肯定的地方 1，购买方' });
    await field.scrollIntoViewIfNeeded();
    await field.focus();
    const place = () => page.evaluate(() => [window.scrollY, document.querySelector('.work')?.scrollTop ?? 0] as const);
    const before = await place();
    await field.fill('改过的一句评语');
    await shown(() => reportText(page)).toContain('改过的一句评语');
    expect(await place()).toEqual(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => reportText(page)).not.toContain('改过的一句评语');
    const [content, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(content).toBeLessThanOrEqual(window_);
  });
});

describe('a report', () => {
  it('has findings, problems and a conclusion typed where there were none', async () => {
    const { page } = await start();
    const { keyProblems: _problems, conclusion: _conclusion, sites: _sites, ...rest } = sample;
    const parties = sample.parties.map(({ id, awarded }) => ({ id, awarded }));
    await openFile(page, { ...rest, parties });
    await toReport(page);
    await page.getByRole('button', { name: '改 服务开展情况' }).click();
    await page.getByRole('button', { name: '填服务开展情况的评语' }).click();
    const note = page.getByRole('region', { name: '服务开展情况' });
    await note.getByRole('button', { name: '加需要关注的地方' }).click();
    await page.keyboard.type('走访要留记录');
    await shown(() => reportText(page)).toContain('走访要留记录');
    await page.getByRole('button', { name: '改 重点存在问题' }).click();
    await page.getByRole('region', { name: '重点存在问题' }).getByRole('button', { name: '加重点存在问题' }).click();
    await page.keyboard.type('档案不齐');
    await page.getByRole('textbox', { name: '说明' }).fill('抽查的档案缺页。');
    await shown(() => reportText(page)).toContain('抽查的档案缺页。');
    await page.getByRole('button', { name: '改 结语' }).click();
    await page.getByRole('textbox', { name: '总体评价' }).fill('总体较好。');
    await shown(() => reportText(page)).toContain('总体较好。');
  });

  it('has each note beside its section', async () => {
    const { page } = await start();
    await toReport(page);
    const distances = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.report-frame');
      const top = frame?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll<HTMLElement>('.note')].map((note) => {
        const ids = note.dataset['anchors']?.split(' ') ?? [];
        const section = ids.map((id) => frame?.contentDocument?.getElementById(id)).find((found) => found);
        return Math.abs(note.getBoundingClientRect().top - top - (section?.getBoundingClientRect().top ?? 1e6));
      });
    });
    expect(distances.length).toBeGreaterThan(8);
    expect(Math.max(...distances)).toBeLessThan(80);
  });

  it('speaks a language of its own, also in Word', async () => {
    const { page } = await start();
    await toReport(page);
    await page.getByRole('combobox', { name: '报告语言' }).selectOption('en');
    await shown(() => reportText(page)).toContain('Final Evaluation Report');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出报告' }).click();
    expect(await wordTextOf(await download)).toContain('Final Evaluation Report');
  });

  it('says that it is a draft, or out for comment', async () => {
    const { page } = await start();
    await toReport(page);
    const usual = await reportText(page);
    const status = page.getByRole('combobox', { name: '报告状态' });
    await status.selectOption('draft');
    await shown(() => preview(page).locator('.notice').count()).toBe(1);
    const draft = await preview(page).locator('.notice').innerText();
    await status.selectOption('for-comment');
    await shown(() => preview(page).locator('.notice').innerText()).not.toBe(draft);
    await status.selectOption('final');
    await shown(() => reportText(page)).toBe(usual);
  });

  it('is arranged as the house wants it, which is kept for the next one and in Word', async () => {
    const { page } = await start();
    await toReport(page);
    await page.getByRole('button', { name: '版式' }).click();
    const usual = await headings(page);
    await page.getByRole('checkbox', { name: '写入 评估依据、原则与方法' }).uncheck();
    await shown(() => headings(page)).toHaveLength(usual.length - 1);
    await page.getByRole('button', { name: '下移 社工站基本情况' }).click();
    await page.getByRole('button', { name: '下移 社工站基本情况' }).click();
    await shown(async () => (await headings(page))[0]).toContain('监督方');
    await page.getByRole('textbox', { name: '标题 社工站基本情况' }).fill('项目概况');
    await shown(async () => (await headings(page))[1]).toBe('二、项目概况');
    await page.reload();
    await toReport(page);
    await shown(async () => (await headings(page))[1]).toBe('二、项目概况');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出报告' }).click();
    expect(await wordTextOf(await download)).toContain('项目概况');
    await page.getByRole('button', { name: '版式' }).click();
    await page.getByRole('button', { name: '恢复通常版式' }).click();
    await shown(() => headings(page)).toEqual(usual);
  });

  it('has contents that lead to its sections, and an annex of what to check', async () => {
    const { page } = await start();
    await toReport(page);
    await page.getByRole('button', { name: '版式' }).click();
    await page.getByRole('checkbox', { name: '标题下列目录' }).check();
    await page.getByRole('checkbox', { name: '附上“请核对”清单' }).check();
    const links = preview(page).locator('nav.contents a');
    await shown(() => links.count()).toBeGreaterThan(8);
    await shown(() => preview(page).locator('#annex-discrepancies').count()).toBe(1);
    const place = () => page.locator('.work').evaluate((element) => element.scrollTop);
    const before = await place();
    await links.filter({ hasText: '结语' }).click();
    await shown(place).toBeGreaterThan(before + 1000);
    expect(await reportText(page)).toContain('末期评估报告');
    expect(page.url()).not.toContain('#');
  });

  it('opens the note of a section that is pressed', async () => {
    const { page } = await start();
    await toReport(page);
    expect(await page.getByRole('textbox', { name: '值得肯定的地方 1，购买方' }).count()).toBe(0);
    await preview(page).locator('#purchaser li').first().click();
    await shown(() => page.getByRole('textbox', { name: '值得肯定的地方 1，购买方' }).count()).toBe(1);
  });

  it('whose preview takes long says so, can be called off, and made again', async () => {
    const { page } = await start();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.context().route(/\/html-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.getByRole('tab', { name: '报告' }).click();
    const says = page.locator('.report-says');
    await shown(() => says.innerText()).toContain('正在载入排版程序');
    await says.getByRole('button', { name: '取消' }).click();
    await shown(() => says.innerText()).toContain('已取消');
    release();
    await says.getByRole('button', { name: '重新生成' }).click();
    await preview(page).locator('main').waitFor();
    expect(await says.innerText()).toBe('');
  });

  it('says what it is at while it takes long, and can be called off', async () => {
    const { page } = await start();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.context().route(/docx-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByRole('button', { name: '导出报告' }).click();
    const says = page.locator('.output-says');
    await shown(() => says.innerText()).toContain('正在载入排版程序');
    await says.getByRole('button', { name: '取消' }).click();
    await shown(() => says.innerText()).toContain('已取消');
    release();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出报告' }).click();
    expect(await wordTextOf(await download)).toContain('93.73');
    expect(downloads).toBe(1);
  });

  it('runs nothing that stands in its texts', async () => {
    const { page } = await start();
    const hostile = [
      '<img src=x onerror="top.hit=1;parent.hit=1">',
      '<script>top.hit=1</script>',
      '</style></head><svg onload=top.hit=1>',
      '[x](javascript:top.hit=1) <a href="javascript:top.hit=1">x</a>',
      '<iframe srcdoc="<script>top.hit=1</script>"></iframe><base href="http://127.0.0.1:9/">',
    ];
    await openFile(page, {
      ...sample,
      station: { ...sample.station, name: `站${hostile[0]}` },
      parties: sample.parties.map((party) => ({ ...party, strengths: hostile, concerns: hostile })),
      conclusion: { summary: hostile.join('\n'), nextSteps: hostile },
    });
    await toReport(page);
    await shown(() => reportText(page)).toContain('onerror="top.hit=1;parent.hit=1"');
    await page.getByRole('button', { name: '改 购买方' }).click();
    await page.getByRole('textbox', { name: '值得肯定的地方 1，购买方' }).fill(`再${hostile.join('')}`);
    await shown(() => reportText(page)).toContain('再<img');
    await page.getByRole('button', { name: '版式' }).click();
    await page.getByRole('textbox', { name: '标题 社工站基本情况' }).fill('<img src=x onerror=top.hit=1>');
    await shown(async () => (await headings(page))[0]).toContain('<img');
    const inside = await page.evaluate(() => {
      const document_ = document.querySelector<HTMLIFrameElement>('iframe.report-frame')?.contentDocument;
      return document_?.querySelectorAll('script, iframe, img, base, a[href^="javascript"], [onload], [onerror]')
        .length;
    });
    expect(inside).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  it('stays as it was while a field is wrong, and says so', async () => {
    const { page, field } = await start();
    await field('监督方').fill('10.5');
    await toReport(page);
    expect(await reportText(page)).toContain('93.73');
    expect(await page.locator('.report-head').innerText()).toContain('按上次有效的数字');
    expect(await page.getByRole('button', { name: '导出报告' }).isDisabled()).toBe(true);
  });

  it('of an empty case waits for its figures', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '新建空白案例' }).click();
    await page.getByRole('tab', { name: '报告' }).click();
    await shown(() => page.locator('.report-says').innerText()).toContain('填好必填的格子');
  });

  it('can be read and changed with the keyboard alone', async () => {
    const { page } = await start();
    await page.getByRole('tab', { name: '填报' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await preview(page).locator('main').waitFor();
    const reach = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
        if (focused === name) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await reach('改 监督方');
    await page.keyboard.press('Enter');
    await reach('值得肯定的地方 1，监督方');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('键盘写的评语');
    await shown(() => reportText(page)).toContain('键盘写的评语');
  });
});
