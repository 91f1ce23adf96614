import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPlayground, SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

describe.each(Object.entries(SCREENS))('a figure explains itself on a %s', (screen, options) => {
  const open = usePlayground();
  const start = () => open(options);

  it('with formula, inputs, exact value, rounding and where the rule comes from', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    const dialog = page.getByRole('dialog', { name: '个案结案的完成率' });
    const text = await dialog.innerText();
    for (const part of ['89.09%', '完成量 ÷ 指标量 × 100', '980/11', '四舍五入', '约定，非官方规则', '48.13', '6 个']) {
      expect(text, part).toContain(part);
    }
  });

  it('and leads to the cells it came from, which are tinted while it is open', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    const actual = field('个案结案 完成量');
    expect(await actual.getAttribute('data-input')).toBe('open');
    await page.getByRole('dialog').getByRole('button', { name: '完成量 49' }).click();
    await shown(() => actual.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await actual.getAttribute('data-input')).toBeNull();
  });

  it('and follows what is typed while it is open', async () => {
    const { page, field } = await start();
    await page.getByRole('button', { name: '个案结案 完成率 89.09%' }).first().click();
    await field('个案结案 完成量').fill('55');
    await shown(() => page.getByRole('dialog').innerText()).toContain('100.00%');
  });

  it('closes with Esc and gives the focus back, and closes with a press outside', async () => {
    const { page } = await start();
    const figure = page.getByRole('button', { name: '建档 完成率 101.09%' }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await shown(() => page.getByRole('dialog').count()).toBe(0);
    expect(await figure.evaluate((button) => button === document.activeElement)).toBe(true);
    await figure.click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await shown(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('step by step, from a computed input to what was typed', async () => {
    const { page, field } = await start();
    await page
      .getByRole('button', { name: /^进度 87.50%/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '考核月份 10.5' }).click();
    await shown(() => page.getByRole('dialog').innerText()).toContain('《民法典》');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /评估周期结束 2025-01-31/ })
      .click();
    await shown(() => field('评估周期 末日').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('does not hide the figure that was asked about', async () => {
    const { page } = await start();
    const figure = page.getByRole('button', { name: '建档 完成率 101.09%' }).first();
    await figure.click();
    const dialog = await page.getByRole('dialog').boundingBox();
    const button = await figure.boundingBox();
    if (screen === 'desktop') expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(dialog?.x ?? 0);
    else expect(dialog?.height ?? 0).toBeLessThanOrEqual(844 * 0.7 + 1);
  });

  it('and no computed figure stands anywhere without a button', async () => {
    const { page } = await start();
    expect(await figuresWithoutButton(page)).toEqual([]);
  });
});

/** A case that has every kind of figure: a rubric, a panel, areas with sums, a survey, a score missing. */
const RICH = {
  version: 1,
  stage: 'final',
  scheme: {
    extends: 'guangzhou-2023',
    parties: [
      { id: 'street', label: '街道', share: 40 },
      {
        id: 'experts',
        label: '专家',
        share: 60,
        aggregate: 'mean',
        rubric: {
          id: 'all',
          label: '全部',
          points: 60,
          children: [
            { id: 'quality', label: '质量', points: 40, rule: { kind: 'direct' } },
            { id: 'rate', label: '探访', points: 20, rule: { kind: 'linear', indicator: 'home-visits', full: 100 } },
          ],
        },
      },
    ],
  },
  station: { name: '和平街社工服务站' },
  agreement: { start: '2024-01-01', end: '2024-12-31' },
  period: { start: '2024-01-01', end: '2024-06-30' },
  engagement: {
    panel: [
      { id: 'e1', name: '甲' },
      { id: 'e2', name: '乙' },
    ],
  },
  areas: [{ id: 'a', name: '东片', sites: [{ id: 's', name: '一社区' }] }],
  indicators: [
    { id: 'home-visits', target: 100, actual: 45, byUnit: [{ unit: 's', target: 100, actual: 45 }] },
    { id: 'client-files', target: 0, actual: 3 },
  ],
  parties: [
    { id: 'street', raw: 88, rawMax: 100 },
    {
      id: 'experts',
      panelScores: [
        { evaluator: 'e1', rubric: { quality: 30 } },
        { evaluator: 'e2', rubric: { quality: 36 } },
      ],
    },
  ],
  survey: { method: '电话', sampled: 60, satisfied: 58, aware: 40 },
};

describe('every figure shown opens its explanation', { timeout: 120_000 }, () => {
  it.each([
    ['in the sample', undefined],
    ['with a rubric, a panel, sites, a survey', RICH],
    ['while a score is missing', { ...RICH, parties: RICH.parties.slice(1) }],
  ])('%s', async (_, file) => {
    const { page, complaints, close } = await openPlayground(SCREENS.desktop);
    if (file !== undefined) {
      const buffer = Buffer.from(JSON.stringify(file));
      await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
      await page.getByRole('heading', { level: 1, name: '和平街社工服务站' }).waitFor();
    }
    // Each is pressed in the page itself: hundreds of presses from outside would take minutes.
    const failures = await page.evaluate(async () => {
      const drawn = () => new Promise((done) => setTimeout(done));
      const wrong: string[] = [];
      const figures = [...document.querySelectorAll<HTMLButtonElement>('.figure')].filter((each) =>
        each.checkVisibility(),
      );
      for (const figure of figures) {
        const name = figure.getAttribute('aria-label') ?? '';
        figure.click();
        await drawn();
        const dialog = document.querySelector('.explanation');
        const formula = dialog?.querySelector('dd')?.textContent ?? '';
        const heading = dialog?.querySelector('h2')?.textContent ?? '';
        if (!/^\S.* \S/.test(name)) wrong.push(`no name: ${name}`);
        if (heading === '' || formula === '') wrong.push(`not explained: ${name}`);
      }
      return { count: figures.length, wrong };
    });
    expect(failures.wrong).toEqual([]);
    expect(failures.count).toBeGreaterThan(15);
    await page.keyboard.press('Escape');
    expect(await figuresWithoutButton(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('and gets a ground of its own for a moment when it changes, but not where less motion is wanted', async () => {
    const groundsAfterTyping = async (reducedMotion: 'reduce' | 'no-preference') => {
      const { page, field, total, close } = await openPlayground({ ...SCREENS.desktop, reducedMotion });
      // Stopped as they begin, so that none is over before it is looked for.
      await page.evaluate(() => {
        const begun: string[] = [];
        Object.assign(window, { begun });
        const animate = Element.prototype.animate;
        Element.prototype.animate = function (...args) {
          const animation = animate.apply(this, args);
          begun.push(`${this.getAttribute('aria-label')} ${animation.effect?.getTiming().duration}`);
          return animation;
        };
      });
      await field('第三方').fill('40');
      await shown(() => total.textContent()).toContain('84.50');
      const begun = await page.evaluate(() => (window as unknown as { begun: string[] }).begun);
      await close();
      return begun;
    };
    expect(await groundsAfterTyping('no-preference')).toContain('总分 84.50 600');
    expect(await groundsAfterTyping('reduce')).toEqual([]);
  });
});

/** Texts on the page that look like a computed figure and are no button. Typed figures, sentences and axes are none. */
function figuresWithoutButton(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const parent = node.parentElement;
      if (parent === null || !/\d\.\d\d(?!\d)/.test(node.textContent ?? '')) continue;
      // What is to be checked is said in sentences; a closed row and a hint repeat what stands below them.
      if (parent.closest('.figure, .checks, svg, textarea, script, .section-summary, .bar-group .help') !== null)
        continue;
      if (parent.checkVisibility()) found.push((node.textContent ?? '').trim());
    }
    return found;
  });
}
