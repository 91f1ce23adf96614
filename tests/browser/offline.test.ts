import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { writeServiceWorker } from '../../playground/build/writeServiceWorker.mjs';
import { serveFolder } from './serveFolder.mjs';

const shown = expect.poll;
const BUILT = join(import.meta.dirname, '..', '..', 'playground', 'dist');

/** A playground in a folder of its own server, which can be changed and taken away. */
interface Site {
  folder: string;
  address: string;
  close(): Promise<void>;
}

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'sw-eval-offline-'));
  const folder = join(root, 'tools', 'evaluation');
  await cp(BUILT, folder, { recursive: true });
  const server = await serveFolder(root);
  let open = true;
  site = {
    folder,
    address: `${server.url}tools/evaluation/`,
    close: async () => {
      if (open) await server.close();
      open = false;
    },
  };
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  page = await newPage();
});

afterEach(async () => {
  await context.close();
  await site.close();
  await rm(join(site.folder, '..', '..'), { recursive: true });
  expect(complaints).toEqual([]);
});

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  complaints = [];
  opened.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  await opened.goto(site.address);
  await opened.getByRole('status', { name: '总分', exact: true }).waitFor();
  return opened;
}

const total = (of: Page = page) => of.getByRole('status', { name: '总分', exact: true }).textContent();
const thirdParty = (of: Page = page) => of.getByRole('textbox', { name: /^第三方/ });
const inCharge = (of: Page = page) =>
  shown(() => of.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 15_000 }).toBe(true);

/** Puts another version on the server: the same page with one more character in its title. */
async function publish(title: string): Promise<void> {
  const path = join(site.folder, 'index.html');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  await writeServiceWorker(site.folder);
}
const lookForUpdate = (of: Page = page) =>
  of.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
const offered = (of: Page = page) => of.locator('.update-notice');

describe('without a network, after the first visit, in a folder of a server', () => {
  it('the page opens, computes, and gives out Word, a workbook and a district’s reports', async () => {
    await inCharge();
    await site.close();
    await page.reload();
    await shown(() => total()).toContain('93.73');
    await thirdParty().fill('40');
    await shown(() => total()).toContain('84.50');
    const word = page.waitForEvent('download', { timeout: 15_000 });
    await page.getByRole('button', { name: '导出报告' }).first().click();
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
    await page.getByRole('tab', { name: '多站' }).click();
    await page.getByRole('button', { name: '加入正在填报的站' }).click();
    const zip = page.waitForEvent('download', { timeout: 15_000 });
    await page.getByRole('button', { name: '每站一份 Word 报告' }).click();
    expect((await zip).suggestedFilename()).toMatch(/\.zip$/);
    const table = page.waitForEvent('download', { timeout: 15_000 });
    await page.getByRole('button', { name: '汇总表 Excel' }).click();
    expect((await table).suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('a link and another language open too, and the work of the last visit is there', async () => {
    await inCharge();
    await thirdParty().fill('41');
    await shown(() => page.locator('.topbar').innerText(), { timeout: 5000 }).toContain('已存在本机');
    await page.getByRole('button', { name: '菜单' }).click();
    expect(await page.locator('.menu').innerText()).toContain('没有网络也能打开');
    await site.close();
    await page.goto(`${site.address}?lang=en`);
    await shown(() => page.getByRole('status', { name: 'Total', exact: true }).textContent()).toContain('85.50');
    await page.goto(`${site.address}index.html`);
    await shown(() => total()).toContain('85.50');
  });

  it('other pages below the folder are left alone', async () => {
    await inCharge();
    const answer = await page.goto(`${site.address}docs/`);
    expect(answer?.status()).toBe(404);
    await page.goto(site.address);
  });
});

describe('a new version', () => {
  it('waits, is offered, and begins with the work as it was, also what was typed just now', async () => {
    await inCharge();
    await thirdParty().fill('40');
    await publish('新版');
    await lookForUpdate();
    await offered().waitFor();
    await thirdParty().fill('42');
    expect(await page.evaluate(() => document.title)).not.toBe('新版');
    await Promise.all([page.waitForEvent('load'), offered().getByRole('button', { name: '现在更新' }).click()]);
    await shown(() => total()).toContain('86.50');
    const source = await page.evaluate(async () => (await fetch('./')).text());
    expect(source).toContain('<title>新版</title>');
    await site.close();
    await page.reload();
    await shown(() => total()).toContain('86.50');
  });

  it('can be put off: then nothing changes, and the next visit after closing has it', async () => {
    await inCharge();
    await publish('再版');
    await lookForUpdate();
    await offered().getByRole('button', { name: '以后再说' }).click();
    await shown(() => offered().count()).toBe(0);
    await page.reload();
    await offered().waitFor();
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    page = await newPage();
    await shown(() => page.evaluate(async () => (await caches.match('./')) !== undefined)).toBe(true);
    expect(await offered().count()).toBe(0);
  });

  it('does not begin while the work cannot be kept', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await inCharge();
    await thirdParty().fill('40');
    await shown(() => page.locator('.topbar').innerText(), { timeout: 5000 }).toContain('本机存不下');
    await publish('三版');
    await lookForUpdate();
    await shown(() => offered().innerText()).toContain('请先下载案例');
    expect(await offered().getByRole('button', { name: '现在更新' }).isDisabled()).toBe(true);
    page.on('dialog', (dialog) => void dialog.accept());
  });

  it('taken by one tab leaves the other with what it began with, its parts still there', async () => {
    await inCharge();
    const other = await newPage();
    await inCharge(other);
    await other.getByRole('textbox', { name: /^第三方/ }).fill('39');
    // The new version has no such part any more, as after a change its name is another.
    const assets = join(site.folder, 'assets');
    const part = (await readdir(assets)).find((name) => /^docx-.*\.js$/.test(name)) ?? '';
    await rm(join(assets, part));
    await publish('四版');
    await lookForUpdate();
    await offered().waitFor();
    await offered(other).waitFor();
    await Promise.all([page.waitForEvent('load'), offered().getByRole('button', { name: '现在更新' }).click()]);
    await shown(() => total(other)).toContain('83.50');
    await shown(() => offered(other).count()).toBe(0);
    const newest = await page.evaluate(async () => (await caches.keys()).at(-1) ?? '');
    const has = (name: string) =>
      page.evaluate(
        async ([path, cacheName]) => (await caches.match(path ?? '', { cacheName: cacheName ?? '' })) !== undefined,
        [`assets/${part}`, name],
      );
    expect(await has(newest)).toBe(false);
    await site.close();
    const word = other.waitForEvent('download', { timeout: 15_000 });
    await other.getByRole('button', { name: '导出报告' }).first().click();
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  });

  it('that came only in part never takes over', async () => {
    await inCharge();
    await publish('坏版');
    await rm(join(site.folder, 'icon-512.png'));
    await lookForUpdate().catch(() => undefined);
    await page.waitForTimeout(1500);
    // What is missing has not changed, so it is taken from the version before; a file that changed cannot be.
    await offered().waitFor();
    await writeFile(join(site.folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeServiceWorker(site.folder);
    await rm(join(site.folder, 'icon.svg'));
    const kept = await page.evaluate(() => caches.keys());
    await lookForUpdate().catch(() => undefined);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => caches.keys())).toEqual(kept);
  });
});

it('can be installed: a manifest with names and icons that are what they say', async () => {
  const manifest = JSON.parse(await readFile(join(BUILT, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await readFile(join(BUILT, src));
    if (type !== 'image/png') continue;
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
