import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { districtCases } from '../support/districtCases.mjs';
import { bytesOf } from './downloads.js';
import { type FilePayload, jsonFile } from './files.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

const files = (count: number): FilePayload[] =>
  districtCases(count).map((each, index) => jsonFile(`${index + 1}.json`, each));

const rows = (page: Page) => page.locator('.ranking tbody tr');
const names = (page: Page) => page.locator('.ranking-name').allInnerTexts();
const choose = (page: Page, some: FilePayload[]) => page.locator('.district input[multiple]').setInputFiles(some);

describe('many stations', () => {
  const open = usePlayground();
  const start = async (...args: Parameters<typeof open>) => {
    const opened = await open(...args);
    await opened.page.getByRole('tab', { name: /多站|Stations/ }).click();
    await opened.page.locator('.district-actions').waitFor();
    return opened;
  };

  it('are ranked, and files that cannot be read are listed while the others go on', async () => {
    const { page } = await start();
    const [first] = districtCases(1);
    await choose(page, [
      ...files(20),
      jsonFile('断了.json', '{'),
      jsonFile('写错.json', { ...first, stage: 'finale' }),
      { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('PNG') },
      jsonFile('._20.json', 'left by another program'),
    ]);
    await shown(() => rows(page).count()).toBe(20);
    const told = await page.locator('.district-notices').innerText();
    expect(told).toContain('3 个文件没有收进来');
    expect(told).toMatch(/断了\.json.*JSON/);
    expect(told).toMatch(/写错\.json.*stage.*finale/);
    expect(told).toContain('照片.png');
    await page.locator('.district-notices').getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('.district-notices').count()).toBe(0);
    const totals = await page.locator('.ranking tbody tr td.ranking-total').allInnerTexts();
    expect(totals).toEqual([...totals].sort((one, other) => Number(other) - Number(one)));
    expect(await rows(page).first().innerText()).toMatch(/^1\s/);
  });

  it('share a rank where totals are equal, and the next rank counts them', async () => {
    const { page } = await start();
    const [one, two, three] = districtCases(3);
    const same = (each: typeof one, awarded: number) => ({
      ...each,
      parties: each.parties.map((party: object, place: number) => ({ ...party, awarded: [9, 18, 13, awarded][place] })),
    });
    await choose(page, [
      jsonFile('1.json', same(one, 40)),
      jsonFile('2.json', same(two, 40)),
      jsonFile('3.json', same(three, 39)),
    ]);
    await shown(() => rows(page).count()).toBe(3);
    const ranks = await page.locator('.ranking tbody .column-rank').allInnerTexts();
    expect(ranks).toEqual(['1 并列', '1 并列', '3']);
  });

  it('come from dropping several files, whatever is shown', async () => {
    const { page } = await open();
    const transfer = await page.evaluateHandle(
      (contents) => {
        const data = new DataTransfer();
        for (const [index, content] of contents.entries()) data.items.add(new File([content], `${index}.json`));
        return data;
      },
      districtCases(4).map((each) => JSON.stringify(each)),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await shown(() => rows(page).count()).toBe(4);
    expect(await page.getByRole('tab', { name: '多站' }).getAttribute('aria-selected')).toBe('true');
  });

  it('come from a folder with everything below it', async () => {
    const { page } = await start();
    const folder = await mkdtemp(join(tmpdir(), 'sw-eval-folder-'));
    await mkdir(join(folder, '东片'));
    const [one, two] = districtCases(2);
    await writeFile(join(folder, '1.json'), JSON.stringify(one));
    await writeFile(join(folder, '东片', '2.json'), JSON.stringify(two));
    await writeFile(join(folder, '.DS_Store'), '');
    await page.locator('.district input[type=file]:not([multiple])').setInputFiles(folder);
    await shown(() => rows(page).count()).toBe(2);
    expect(await page.locator('.district-notices').count()).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('can be stopped while they are read: those read stay', async () => {
    const { page } = await start();
    await page.evaluate(() => {
      const text = File.prototype.text;
      File.prototype.text = async function () {
        await new Promise((done) => setTimeout(done, 60));
        return text.call(this);
      };
    });
    await choose(page, files(40));
    const says = page.locator('.district-progress').first();
    await shown(() => says.innerText()).toMatch(/正在读第 [2-9]\d* 个文件，共 40 个/);
    await says.getByRole('button', { name: '取消' }).click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBeLessThan(40);
  });

  it('come from workbooks too', async () => {
    const { page } = await start();
    await page.getByRole('tab', { name: '填报' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '填报工作簿（Excel）' }).click();
    const buffer = Buffer.from(await bytesOf(await download));
    await page.getByRole('tab', { name: '多站' }).click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await choose(page, [
      { name: '广卫.xlsx', mimeType, buffer },
      { name: '坏.xlsx', mimeType, buffer: Buffer.from('PK') },
    ]);
    await shown(() => rows(page).count(), { timeout: 15_000 }).toBe(1);
    expect(await rows(page).innerText()).toContain('93.73');
    expect(await page.locator('.district-notices').innerText()).toContain('坏.xlsx');
  });

  it('are narrowed down and ordered, ranks staying as they are among all', async () => {
    const { page } = await start();
    await choose(page, files(12));
    await shown(() => rows(page).count()).toBe(12);
    await page.getByRole('searchbox', { name: '按名称找' }).fill('第1');
    await shown(() => names(page)).toHaveLength(4);
    expect(await page.locator('output').filter({ hasText: '共 12 站' }).innerText()).toContain('显示 4 站');
    await page.getByRole('searchbox', { name: '按名称找' }).fill('');
    await page.getByRole('combobox', { name: '等级' }).selectOption('excellent');
    await shown(async () => new Set(await page.locator('.ranking tbody tr td:nth-child(4)').allInnerTexts())).toEqual(
      new Set(['优秀']),
    );
    await page.getByRole('combobox', { name: '等级' }).selectOption('all');
    const sort = page.getByRole('button', { name: '社工站', exact: true });
    await sort.focus();
    await page.keyboard.press('Enter');
    await shown(async () => (await names(page))[0]).toBe('第1街社工服务站');
    expect((await names(page))[11]).toBe('第12街社工服务站');
    await page.keyboard.press('Enter');
    await shown(async () => (await names(page))[0]).toBe('第12街社工服务站');
  });

  it('are graded again: own shares, a preset that fits none, one that has bands only', async () => {
    const { page } = await start();
    const [one] = districtCases(1);
    await choose(page, [jsonFile('1.json', { ...one, parties: one.parties.slice(0, 3) }), ...files(3).slice(1)]);
    await shown(() => rows(page).count()).toBe(3);
    const scheme = page.getByRole('combobox', { name: '重评方案' });
    await scheme.selectOption('own');
    const panel = page.locator('.district-section').filter({ has: scheme });
    await shown(() => panel.innerText()).toContain('2 站可比，1 站不可比');
    await page.getByRole('textbox', { name: '第三方分值' }).fill('45');
    await shown(() => panel.getByRole('alert').innerText()).toContain('90');
    await page.getByRole('textbox', { name: '购买方分值' }).fill('30');
    await shown(() => panel.getByRole('alert').count()).toBe(0);
    expect(await rows(page).last().innerText()).toContain('不可比');
    await scheme.selectOption({ label: '广州市社工服务站评估（2019 年试行）' });
    await shown(() => panel.innerText()).toContain('0 站可比，3 站不可比');
    await scheme.selectOption({ label: '深圳市等级分数线（2021 年）（只换等级线）' });
    await shown(() => panel.innerText()).toContain('2 站可比');
  });

  it('leave as one table, with the regrading that is shown', async () => {
    const { page } = await start();
    await choose(page, files(5));
    await shown(() => rows(page).count()).toBe(5);
    await page.getByRole('combobox', { name: '重评方案' }).selectOption('own');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '汇总表 Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('多站汇总.xlsx');
    const parts = unzipSync(await bytesOf(file));
    const sheets = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet /g);
    expect(sheets).toHaveLength(5);
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).toContain('第5街社工服务站');
  });

  it('leave as one Word report each in a zip, or do not when cancelled', async () => {
    const { page } = await start();
    await choose(page, files(6));
    await shown(() => rows(page).count()).toBe(6);
    const download = page.waitForEvent('download', { timeout: 25_000 });
    await page.getByRole('button', { name: '每站一份 Word 报告' }).click();
    const parts = unzipSync(await bytesOf(await download));
    expect(Object.keys(parts).sort()).toEqual(
      districtCases(6)
        .map(({ station }) => `${station.name}.docx`)
        .sort(),
    );
    const document = strFromU8(
      unzipSync(parts['第1街社工服务站.docx'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    expect(document).toContain('第1街社工服务站');

    await page.getByRole('button', { name: '每站一份 Word 报告' }).click();
    await page.locator('.district-output').getByRole('button', { name: '取消' }).click();
    await shown(() => page.locator('.district-output').innerText()).toContain('已取消');
  });

  it('open one by one in the editor, which asks before it replaces unsaved work', async () => {
    const { page, field, total } = await start();
    await choose(page, files(3));
    await shown(() => rows(page).count()).toBe(3);
    await page.getByRole('button', { name: '第2街社工服务站', exact: true }).click();
    await shown(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('第2街社工服务站');
    await field('第三方').fill('12');
    const kept = await total.textContent();
    await page.getByRole('tab', { name: '多站' }).click();
    expect(await rows(page).count()).toBe(3);
    await page.getByRole('button', { name: '第3街社工服务站', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '留着现在的' }).click();
    await page.getByRole('tab', { name: '填报' }).click();
    expect(await total.textContent()).toBe(kept);
    await page.getByRole('tab', { name: '多站' }).click();
    await page.getByRole('button', { name: '第3街社工服务站', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '换成新的' }).click();
    await shown(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('第3街社工服务站');
  });

  it('take in the open station; a later file about the same evaluation takes its place', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '加入正在填报的站' }).click();
    await shown(() => rows(page).innerText()).toContain('93.73');
    await page.getByRole('tab', { name: '填报' }).click();
    await field('第三方').fill('40');
    await page.getByRole('tab', { name: '多站' }).click();
    await page.getByRole('button', { name: '加入正在填报的站' }).click();
    await shown(() => rows(page).innerText()).toContain('84.50');
    expect(await rows(page).count()).toBe(1);
    expect(await page.locator('.district-notices').innerText()).toContain('同一个站的同一次评估');
  });

  it('are there again after a reload, until they are removed', async () => {
    const { page } = await start();
    await choose(page, files(4));
    await shown(() => page.locator('.district').innerText()).toContain('已存在本机');
    await page.reload();
    await page.getByRole('tab', { name: '多站' }).click();
    await shown(() => rows(page).count()).toBe(4);
    await page.getByRole('button', { name: '移出 第2街社工服务站' }).click();
    await shown(() => rows(page).count()).toBe(3);
    await page.reload();
    await page.getByRole('tab', { name: '多站' }).click();
    await shown(() => rows(page).count()).toBe(3);
    await page.getByRole('button', { name: '全部移出' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '全部移出' }).click();
    await shown(() => rows(page).count()).toBe(0);
    await page.reload();
    await page.getByRole('tab', { name: '多站' }).click();
    await page.locator('.district-empty').waitFor();
  });

  it('say so where the browser cannot keep them', async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.reload();
    await page.getByRole('tab', { name: '多站' }).click();
    await choose(page, files(2));
    await shown(() => page.locator('.district').innerText()).toContain('本机存不下');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).accept();
  });
});
