import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPlayground, SCREENS } from './openPlayground.js';

const NAMES = {
  'zh-CN': { total: '总分', grade: '等级' },
  en: { total: 'Total', grade: 'Grade' },
};

const WORDS = {
  'zh-CN': { rate: /^建档 完成率/, details: /^明细 建档/, menu: '菜单' },
  en: { rate: /^Client files Rate/i, details: /^Details Client files/i, menu: 'Menu' },
};

const VIEWS = Object.entries(SCREENS).flatMap(([screen, options]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['zh-CN', 'en'] as const).map((lang) => ({ screen, options, colorScheme, lang })),
  ),
);

/** What axe finds; under the load of other programs one look can take 20 s. */
async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('axe finds nothing', { timeout: 120_000 }, () => {
  const start = ({ options, colorScheme, lang }: (typeof VIEWS)[number]) =>
    openPlayground({ ...options, colorScheme, reducedMotion: 'reduce' }, `?lang=${lang}`, NAMES[lang]);

  it.each(VIEWS)(
    'where a case is filled in, with a mistake and an explanation: $screen, $colorScheme, $lang',
    async (view) => {
      const { page, field, close } = await start(view);
      await field(view.lang === 'en' ? '(Oversight|oversight)' : '监督方').fill('10.5');
      await page.getByRole('button', { name: WORDS[view.lang].details }).first().click();
      await page.getByRole('button', { name: WORDS[view.lang].rate }).first().click();
      const found = await violations(page);
      await close();
      expect(found).toEqual([]);
    },
  );

  it.each(VIEWS)('where what was read is looked at, and in the menu: $screen, $colorScheme, $lang', async (view) => {
    const { page, close } = await start(view);
    await page.locator('input[type=file]').setInputFiles({
      name: 'report.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。'),
    });
    await page.locator('.review').waitFor();
    await page.getByRole('button', { name: WORDS[view.lang].menu }).click();
    const found = await violations(page);
    await close();
    expect(found).toEqual([]);
  });
});
