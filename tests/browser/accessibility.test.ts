import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

const NAMES = {
  'zh-CN': { total: '总分', grade: '等级' },
  en: { total: 'Total', grade: 'Grade' },
};

type Lang = keyof typeof NAMES;

const WORDS = {
  'zh-CN': {
    oversight: '监督方',
    rate: /^建档 完成率/,
    details: /^明细 建档/,
    menu: '菜单',
    ways: '百分制、细则或评委打分',
    rubric: /^给.*加评分细则$/,
    blank: '新建空白案例',
    paste: '从 Excel 粘贴',
    use: '用这些内容填报',
    source: /^看原文/,
    stay: '留着现在的',
    change: '换成新的',
  },
  en: {
    oversight: '(Oversight|oversight)',
    rate: /^Client files Rate/i,
    details: /^Details Client files/i,
    menu: 'Menu',
    ways: /^Score out of/,
    rubric: /rubric/i,
    blank: /^New/,
    paste: 'Paste from Excel',
    use: 'Fill in with these',
    source: /^Show/,
    stay: /^Keep/,
    change: /^(Open|Change|Replace|Take)/,
  },
} as const;

const VIEWS = Object.entries(SCREENS).flatMap(([screen, options]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['zh-CN', 'en'] as const).map((lang) => ({ screen, options, colorScheme, lang })),
  ),
);

/** Both screens, themes and languages, each once: for states whose parts the others have, or that take long. */
const SOME = VIEWS.filter(
  ({ screen, colorScheme, lang }) =>
    `${screen} ${colorScheme} ${lang}` === 'desktop light zh-CN' ||
    `${screen} ${colorScheme} ${lang}` === 'phone dark en',
);

const REPORT = `和平街社工服务站
末期评估报告
一、社工站基本情况
和平街社工服务站由甲市乙社会工作服务中心承接运营。本年度服务协议期自2024年3月28日至2025年3月27日。评估周期为2024年3月28日至2025年1月31日。
六、第三方评价
（一）服务情况
社工站对困难群众建档1149份。
（二）服务指标完成情况
社工站本年度建档1112份，完成电访11665个，分别完成协议指标量的101.09%、116.65%。
`;

/** What axe finds; under the load of other programs one look can take 20 s. */
async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('axe finds nothing', { timeout: 240_000 }, () => {
  const start = ({ options, colorScheme, lang }: (typeof VIEWS)[number]) =>
    openPlayground({ ...options, colorScheme, reducedMotion: 'reduce' }, `?lang=${lang}`, NAMES[lang]);

  const read = async ({ page }: Playground) => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'report.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await page.locator('.review').waitFor();
  };
  const menu = ({ page }: Playground, lang: Lang) =>
    page.getByRole('button', { name: WORDS[lang].menu, exact: true }).click();

  it.each(VIEWS)(
    'where a case is filled in, with a mistake and an explanation: $screen, $colorScheme, $lang',
    async (view) => {
      const { page, field, close } = await start(view);
      const words = WORDS[view.lang];
      await field(words.oversight).first().fill('10.5');
      await page.getByRole('button', { name: words.details }).first().click();
      await page.getByRole('button', { name: words.rate }).first().click();
      const found = await violations(page);
      await close();
      expect(found).toEqual([]);
    },
  );

  it.each(VIEWS)('where what was read is looked at, and in the menu: $screen, $colorScheme, $lang', async (view) => {
    const open = await start(view);
    await read(open);
    await menu(open, view.lang);
    const found = await violations(open.page);
    await open.close();
    expect(found).toEqual([]);
  });

  it.each(SOME)('with every section open, and a rubric: $screen, $colorScheme, $lang', async (view) => {
    const { page, close } = await start(view);
    const closed = page.locator('.section-toggle[aria-expanded=false]:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.getByRole('button', { name: WORDS[view.lang].ways }).click();
    await page.locator('.rubric-add').first().click();
    const found = await violations(page);
    await close();
    expect(found).toEqual([]);
  });

  it.each(SOME)('in the text a case was read from: $screen, $colorScheme, $lang', async (view) => {
    const open = await start(view);
    const { page } = open;
    const words = WORDS[view.lang];
    await read(open);
    await page.getByRole('button', { name: words.use }).click();
    await page.getByRole('button', { name: words.rate }).first().click();
    await page.locator('.explanation').getByRole('button', { name: words.source }).click();
    await page.locator('.source-dialog').waitFor();
    const found = await violations(page);
    await open.close();
    expect(found).toEqual([]);
  });

  it.each(SOME)(
    'in an empty case with a table to paste, and over a question: $screen, $colorScheme, $lang',
    async (view) => {
      const open = await start(view);
      const { page, field } = open;
      const words = WORDS[view.lang];
      await menu(open, view.lang);
      await page.getByRole('button', { name: words.blank }).click();
      await page.locator('.start-choices').getByRole('button', { name: words.paste }).click();
      const found = await violations(page);
      await field(words.oversight).first().fill('9');
      await menu(open, view.lang);
      await page.getByRole('button', { name: words.blank }).click();
      await page.locator('dialog.ask').waitFor();
      found.push(...(await violations(page)));
      await open.close();
      expect(found).toEqual([]);
    },
  );
});
