import { readFile } from 'node:fs/promises';
import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesOf, textOf } from './downloads.js';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

/** A report of our own making, with two figures that differ. */
const REPORT = `和平街社工服务站
末期评估报告

一、社工站基本情况
和平街社工服务站由甲市乙社会工作服务中心承接运营。本年度服务协议期自2024年3月28日至2025年3月27日。
六、第三方评价
（一）服务情况
社工站对困难群众建档1149份。
（二）服务指标完成情况
评估期末月，社工站本年度建档1112份，完成电访11665个，探访2146个，分别完成协议指标量的101.09%、116.65%、153.29%。
`;

describe.each(Object.entries(SCREENS))('files go in and out on a %s', (_, options) => {
  const open = usePlayground();
  const start = () => open(options);

  it('a published report shows what was read, from where, and what differs; then it is filled in', async () => {
    const { page, field } = await start();
    await page.locator('input[type=file]').setInputFiles({
      name: '报告.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await page.getByRole('heading', { name: '核对读入的内容' }).waitFor();
    const text = await page.locator('.review').innerText();
    expect(text).toContain('1149');
    expect(text).toContain('1112');
    expect(await page.locator('mark.read').count()).toBeGreaterThan(6);
    expect(await page.locator('mark.read-differs').count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: '1149' }).check();
    await page.getByRole('textbox', { name: '更正 探访 完成量' }).fill('2147');
    await page.getByRole('checkbox', { name: '采用 电访', exact: true }).uncheck();
    await page.getByRole('button', { name: '用这些内容填报' }).click();
    await shown(() => field('建档 完成量').inputValue()).toBe('1149');
    expect(await field('探访 完成量').inputValue()).toBe('2147');
    expect(await field('电访 完成量').inputValue()).toBe('');
    expect(await field('电访 指标量').inputValue()).toBe('');
  });

  it.each([
    ['docx', { total: '93.73', rows: 16, actual: '2146', rate: '153.29%' }],
    ['pdf', { total: '67.63', rows: 15, actual: '1567', rate: '68.49%' }],
  ])('a report as .%s, dropped, shows its text, and any figure leads back to its words', async (ending, expected) => {
    const { page, total } = await start();
    await drop(page, `报告.${ending}`, await reportAs(ending));
    await page.getByRole('heading', { name: '核对读入的内容' }).waitFor({ timeout: 25_000 });
    const text = page.getByRole('region', { name: '全文' });
    expect(await text.innerText()).toContain('考核月份');
    expect(await text.locator('mark').count()).toBeGreaterThan(60);
    expect(await page.locator('.found-indicators tbody tr').count()).toBe(expected.rows);
    const row = page.locator('.found-indicators tbody tr').filter({ hasText: '探访' });
    await row.getByRole('button', { name: /^看原文/ }).click();
    await shown(() => page.evaluate(() => document.activeElement?.textContent)).toContain(expected.actual);
    await page.getByRole('button', { name: '用这些内容填报' }).click();
    await shown(() => total.textContent()).toContain(expected.total);
    await page
      .getByRole('button', { name: `探访 完成率 ${expected.rate}` })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^看原文/ })
      .click();
    const source = page.getByRole('dialog', { name: `报告.${ending}` });
    await source.waitFor();
    await shown(() => page.evaluate(() => document.activeElement?.textContent)).toContain(expected.rate.slice(0, -1));
    await page.keyboard.press('Escape');
    await shown(() => source.count()).toBe(0);
    // Undone, the case is another, and the text is not its own.
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => page.locator('.source-link').count()).toBe(0);
  });

  it('what was read can be put away, and the work is as it was', async () => {
    const { page, total } = await start();
    await page.locator('input[type=file]').setInputFiles({
      name: '报告.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await page.getByRole('button', { name: '全部放弃' }).click();
    await shown(() => total.textContent()).toContain('93.73');
  });

  it.each([
    ['结果表 Excel', 'xlsx'],
    ['报告网页', 'html'],
    ['报告 Markdown', 'md'],
    ['报告纯文本', 'txt'],
    ['报告 Word', 'docx'],
    ['填报工作簿（Excel）', 'xlsx'],
  ])('%s comes out as a file', async (item, ending) => {
    const { page } = await start();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: item, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`广卫社工服务站.*\\.${ending}$`));
    const content = await textOf(file);
    if (ending === 'docx' || ending === 'xlsx') expect(content.slice(0, 2)).toBe('PK');
    else expect(content).toContain('93.73');
  });

  it('a workbook goes out, comes back in, and gives the same total', async () => {
    const { page, total, field } = await start();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '填报工作簿（Excel）' }).click();
    const buffer = Buffer.from(await bytesOf(await download));
    await field('第三方').fill('40');
    await shown(() => total.textContent()).toContain('84.50');
    await page.locator('input[type=file]').setInputFiles({
      name: '填报.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer,
    });
    await page.getByRole('button', { name: '用这些内容填报' }).click({ timeout: 20_000 });
    await page.getByRole('dialog').getByRole('button', { name: '换成新的' }).click();
    await shown(() => total.textContent()).toContain('93.73');
  });

  it('the code that computes the case can be copied', async () => {
    const { page } = await start();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '复制为代码' }).click();
    await shown(() => page.evaluate(() => navigator.clipboard.readText())).toContain('evaluateJson({');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('// 93.73');
  });
});

/** The real case as a report; as a PDF, the one that reading is tested with. */
async function reportAs(ending: string): Promise<Buffer> {
  if (ending === 'pdf') return readFile(new URL('../read/pdf/report.pdf', import.meta.url));
  const read = parseCase(
    JSON.parse(await readFile(new URL('../cases/guangwei-2024-final.json', import.meta.url), 'utf8')),
  );
  return Buffer.from(await toDocx(assembleReport(read, evaluate(read))));
}

async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file));
      return data;
    },
    [name, content.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
