import { describe, expect, it } from 'vitest';
import { LOOKS, type Look, openLook, SOME_LOOKS, violations } from './looks.js';
import type { Playground } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

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
  },
} as const;

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

describe('axe', () => {
  const use = usePlayground();
  const MISTAKES = `<main><h1>x</h1><img src="data:,"><button></button><p><font color="#bbb">pale words</font></p></main>`;

  it.each([
    ['', ''],
    [' and in a frame', `<iframe title="x" srcdoc="<html lang=zh><title>x</title><nav><input></nav>"></iframe>`],
  ])('finds mistakes that are made on purpose%s', async (_, frame) => {
    const { page } = await use();
    await page.setContent(`<html lang="zh"><title>x</title><body bgcolor="#fff">${MISTAKES}${frame}</html>`);
    const found = (await violations(page)).map((line) => line.replace(/:.*/, ''));
    expect(found).toEqual(['button-name', 'color-contrast', 'image-alt', ...(frame === '' ? [] : ['label'])]);
  });
});

describe('axe finds nothing', { timeout: 240_000 }, () => {
  const use = usePlayground();
  const start = (look: Look) => openLook(look, use);

  const read = async ({ page }: Playground) => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'report.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(REPORT),
    });
    await page.locator('.review').waitFor();
  };
  const menu = ({ page }: Playground, lang: Look['lang']) =>
    page.getByRole('button', { name: WORDS[lang].menu, exact: true }).click();

  it.each(LOOKS)(
    'where a case is filled in, with a mistake and an explanation: $screen, $colorScheme, $lang',
    async (view) => {
      const { page, field } = await start(view);
      const words = WORDS[view.lang];
      await field(words.oversight).first().fill('10.5');
      await page.getByRole('button', { name: words.details }).first().click();
      await page.getByRole('button', { name: words.rate }).first().click();
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each(LOOKS)('where what was read is looked at, and in the menu: $screen, $colorScheme, $lang', async (view) => {
    const open = await start(view);
    await read(open);
    await menu(open, view.lang);
    expect(await violations(open.page)).toEqual([]);
  });

  it.each(SOME_LOOKS)('with every section open, and a rubric: $screen, $colorScheme, $lang', async (view) => {
    const { page } = await start(view);
    const closed = page.locator('.section-toggle[aria-expanded=false]:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.getByRole('button', { name: WORDS[view.lang].ways }).click();
    await page.locator('.rubric-add').first().click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(SOME_LOOKS)('in the text a case was read from: $screen, $colorScheme, $lang', async (view) => {
    const open = await start(view);
    const { page } = open;
    const words = WORDS[view.lang];
    await read(open);
    await page.getByRole('button', { name: words.use }).click();
    await page.getByRole('button', { name: words.rate }).first().click();
    await page.locator('.explanation').getByRole('button', { name: words.source }).click();
    await page.locator('.source-dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(SOME_LOOKS)(
    'in an empty case with a table to paste, and over a question: $screen, $colorScheme, $lang',
    async (view) => {
      const open = await start(view);
      const { page, field } = open;
      const words = WORDS[view.lang];
      await menu(open, view.lang);
      await page.getByRole('button', { name: words.blank }).click();
      await page.locator('.start-choices').getByRole('button', { name: words.paste }).click();
      expect(await violations(page)).toEqual([]);
      await field(words.oversight).first().fill('9');
      await menu(open, view.lang);
      await page.getByRole('button', { name: words.blank }).click();
      await page.locator('dialog.ask').waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});
