import { describe, expect, it } from 'vitest';
import { SCREENS } from './openPlayground.js';
import { usePlayground } from './usePlayground.js';

const shown = expect.poll;

describe.each(Object.entries(SCREENS))('the playground on a %s', (_, screen) => {
  const open = usePlayground();
  const start = (...args: [query?: string, names?: { total: string; grade: string }]) => open(screen, ...args);

  it('opens with the real case', async () => {
    const { page, total, grade, field } = await start();
    expect(await total.textContent()).toContain('93.73');
    expect(await grade.textContent()).toContain('优秀');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    for (const party of ['监督方', '购买方', '督导中心', '第三方']) expect(await field(party).count(), party).toBe(1);
    const text = await page.locator('body').innerText();
    for (const figure of ['10.5', '87.50', '89.09', '101.09', '1470.00']) expect(text).toContain(figure);
  });

  it('shows the new total and grade when a new score is typed', async () => {
    const { total, grade, field } = await start();
    await field('第三方').fill('40');
    await shown(() => total.textContent()).toContain('84.50');
    await shown(() => grade.textContent()).toContain('良好');
    await field('第三方').fill('45.5');
    await shown(() => total.textContent()).toContain('90.00');
    await shown(() => grade.textContent()).toContain('优秀');
  });

  it('computes on every key', async () => {
    const { total, field } = await start();
    const score = field('第三方');
    await score.fill('');
    await score.press('4');
    await shown(() => total.textContent()).toContain('48.50');
    await score.press('0');
    await shown(() => total.textContent()).toContain('84.50');
    await score.press('.');
    await score.press('5');
    await shown(() => total.textContent()).toContain('85.00');
  });

  it.each([
    ['nonsense', '约十分'],
    ['a score above its share', '10.5'],
    ['a negative score', '-1'],
    ['too many decimals', '9.8055'],
  ])('keeps the last total and says at the field what is wrong with %s', async (_what, typed) => {
    const { page, total, grade, field } = await start();
    const score = field('监督方');
    await score.fill(typed);
    await shown(() => score.getAttribute('aria-invalid')).toBe('true');
    const ids = (await score.getAttribute('aria-describedby'))?.split(/\s+/) ?? [];
    const sentences = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
    expect(sentences.join('')).toMatch(/\p{Script=Han}{3,}/u);
    expect(await total.textContent()).toContain('93.73');
    expect(await grade.textContent()).toContain('优秀');
    await score.fill('8.8');
    await shown(() => total.textContent()).toContain('92.73');
    await shown(async () => (await score.getAttribute('aria-invalid')) === 'true').toBe(false);
  });

  it('recomputes the rate of an indicator whose actual or target is typed', async () => {
    const { page, field } = await start();
    const text = () => page.locator('body').innerText();
    await field('个案结案 完成量').fill('50');
    await shown(text).toContain('90.91');
    await field('个案结案 指标量').fill('64');
    await shown(text).toContain('78.13');
  });

  it('recomputes months and progress when the period changes', async () => {
    const { page, field } = await start();
    const text = () => page.locator('body').innerText();
    expect(await text()).toContain('87.50');
    await field('评估周期.*(止|末|结束|终)').fill('2024-09-27');
    await shown(text).toMatch(/(?<!\d)50\.00/);
    await shown(text).not.toContain('87.50');
  });

  it('speaks English after the switch, and keeps what was typed', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    await page
      .getByRole('button', { name: /English|EN/ })
      .or(page.getByRole('link', { name: /English|EN/ }))
      .first()
      .click();
    await shown(() => page.locator('html').getAttribute('lang')).toBe('en');
    await shown(() => page.getByRole('status', { name: 'Total', exact: true }).textContent()).toContain('84.50');
    await shown(() => page.getByRole('status', { name: 'Grade', exact: true }).textContent()).toMatch(/good/i);
  });

  it('opens in English for ?lang=en', async () => {
    const { page, total, grade } = await start('?lang=en', { total: 'Total', grade: 'Grade' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await total.textContent()).toContain('93.73');
    expect(await grade.textContent()).toMatch(/excellent/i);
  });

  it('previews the report, and the preview follows what is typed', async () => {
    const { page, field } = await start();
    await field('第三方').fill('40');
    await page
      .getByRole('tab', { name: /报告/ })
      .or(page.getByRole('button', { name: /报告/ }))
      .first()
      .click();
    const report = page.frameLocator('iframe').locator('body');
    await shown(() => report.innerText(), { timeout: 10_000 }).toContain('84.50');
    expect(await report.innerText()).toContain('个案结案');
    expect(await page.locator('iframe').first().getAttribute('sandbox')).not.toContain('allow-scripts');
  });

  it('fits its screen: nothing makes the page scroll sideways', async () => {
    const { page } = await start();
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(content).toBeLessThanOrEqual(window);
  });
});
