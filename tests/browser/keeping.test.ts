import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { textOf } from './downloads.js';
import { openPlayground, SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

describe('nothing is lost', () => {
  const start = usePlayground();
  const total = (page: Page) => page.getByRole('status', { name: '总分', exact: true }).textContent();
  const kept = (page: Page) =>
    shown(() => page.locator('.topbar').innerText(), { timeout: 5000 }).toContain('已存在本机');

  it('on a reload, a mistake that was just typed included', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    await field('监督方').fill('10.5');
    await kept(page);
    await page.reload();
    await shown(() => total(page)).toContain('84.50');
    expect(await field('监督方').inputValue()).toBe('10.5');
    expect(await field('监督方').getAttribute('aria-invalid')).toBe('true');
  });

  it('when the page is left before typing has paused', async () => {
    const { page, field } = await start();
    await field('第三方').fill('41');
    await page.goto('about:blank');
    await page.goto(inject('playground'));
    await shown(() => total(page)).toContain('85.50');
  });

  it('with two tabs open: each keeps its own', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    await kept(page);
    const other = await page.context().newPage();
    await other.goto(inject('playground'));
    await shown(() => total(other)).toContain('84.50');
    await other.getByRole('textbox', { name: /^第三方/ }).fill('50');
    await kept(other);
    await field('监督方').fill('9');
    await kept(page);
    await Promise.all([page.reload(), other.reload()]);
    await shown(() => total(page)).toContain('83.70');
    await shown(() => total(other)).toContain('94.50');
  });

  it.each([
    [
      'blocked',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('without a word where storage is %s', async (_, spoil) => {
    const { page, field } = await start();
    await page.addInitScript(spoil);
    await page.reload();
    await field('第三方').fill('40');
    await shown(() => total(page)).toContain('84.50');
    await shown(() => page.locator('.topbar').innerText(), { timeout: 5000 }).toContain('本机存不下');
    page.on('dialog', (dialog) => void dialog.accept());
  });

  it('on the crash of a panel: it says so, the fields go on, and it can be tried again', async () => {
    const { page, field, complaints } = await start();
    // Breaks what draws the bands, and nothing else.
    await page.evaluate(() => {
      const reverse = Array.prototype.reverse;
      Array.prototype.reverse = function () {
        if (this.length === 4 && typeof this[0]?.min === 'number') throw new Error('broken for a test');
        return reverse.call(this);
      };
      Object.assign(window, { mend: () => Object.assign(Array.prototype, { reverse }) });
    });
    await field('第三方').fill('40');
    const message = page.getByRole('alert').filter({ hasText: '这一部分没有显示出来' });
    await message.waitFor();
    await field('监督方').fill('9');
    await kept(page);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await message.getByRole('button', { name: '重试' }).click();
    await shown(() => total(page)).toContain('83.70');
    expect(complaints.splice(0).every((each) => each.includes('broken for a test'))).toBe(true);
  });

  it('on a crash that no panel could keep to itself: what was kept can be taken out, and a reload has it', async () => {
    const { page, field, complaints } = await start();
    await field('第三方').fill('40');
    await kept(page);
    await page.evaluate(() => {
      Object.fromEntries = () => {
        throw new Error('broken for a test');
      };
    });
    await field('监督方').fill('9');
    await page.getByText('页面出了错').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载案例' }).click();
    expect(JSON.parse(await textOf(await download)).parties[3].awarded).toBe('40');
    await page.getByRole('button', { name: '重试' }).click();
    await shown(() => total(page)).toContain('84.50');
    expect(complaints.splice(0).every((each) => each.includes('broken for a test'))).toBe(true);
  });

  it('by undo and redo, over fields, lists and the opening of another case', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '新建空白案例' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '换成新的' }).click();
    await shown(() => total(page)).toContain('–');
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => total(page)).toContain('84.50');
    await page.getByRole('button', { name: '撤销' }).click();
    await shown(() => total(page)).toContain('93.73');
    await page.getByRole('button', { name: '重做' }).click();
    await shown(() => total(page)).toContain('84.50');
  });

  it('as a file that opens again', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载案例' }).first().click();
    const text = await textOf(await download);
    const file = JSON.parse(text);
    expect(file.parties[3].awarded).toBe(40);
    await field('第三方').fill('41');
    await page.locator('input[type=file]').setInputFiles({
      name: '站.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const ask = page.getByRole('dialog', { name: '要换掉现在的填报吗？' });
    await ask.getByRole('button', { name: '留着现在的' }).click();
    expect(await total(page)).toContain('85.50');
    await page.locator('input[type=file]').setInputFiles({
      name: '站.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await ask.getByRole('button', { name: '换成新的' }).click();
    await shown(() => total(page)).toContain('84.50');
  });

  it('in a link that holds everything, opened at once elsewhere and asked about over work', async () => {
    const { page, field } = await start();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await field('第三方').fill('40');
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '复制链接（含全部内容）' }).click();
    await shown(() => page.locator('.output-says').innerText()).toContain('链接已复制');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#v1\.deflate:[\w-]+$/);
    await field('第三方').fill('45');
    await kept(page);
    const query = link.slice(link.indexOf('#'));

    const elsewhere = await openPlayground(SCREENS.desktop, query);
    await shown(() => elsewhere.total.textContent()).toContain('84.50');
    await elsewhere.page.reload();
    await shown(() => elsewhere.total.textContent()).toContain('84.50');
    expect(elsewhere.complaints).toEqual([]);
    await elsewhere.close();

    await page.goto(`${inject('playground')}${query}`);
    await page.getByRole('dialog').getByRole('button', { name: '留着现在的' }).click();
    expect(await total(page)).toContain('89.50');
    expect(page.url()).not.toContain('#');
    await page.goto(`${inject('playground')}${query}`);
    await page.getByRole('dialog').getByRole('button', { name: '换成新的' }).click();
    await shown(() => total(page)).toContain('84.50');
  });

  it.each(['#v1.deflate:AAAA', '#v9.zip:xxxx', '#<script>alert(1)</script>', '#%E0%A4%A', '#v1.deflate:'])(
    'to a link that is none, %s: the page opens and says so',
    async (hash) => {
      const { page } = await start(SCREENS.desktop, hash);
      expect(await total(page)).toContain('93.73');
      await shown(() => page.getByRole('alert').first().innerText()).toContain('没有打开');
    },
  );

  it('to a file that is none', async () => {
    const { page } = await start();
    await page.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await shown(() => page.getByRole('alert').first().innerText()).toContain('x.json');
    expect(await total(page)).toContain('93.73');
  });

  it('to a dropped file, which opens like a chosen one', async () => {
    const { page } = await start();
    const text = await readFile(new URL('../cases/guangwei-2024-final.json', import.meta.url), 'utf8');
    const transfer = await page.evaluateHandle(
      (content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
        return data;
      },
      text.replace('49.23', '45.5'),
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await shown(() => total(page)).toContain('90.00');
  });
});
