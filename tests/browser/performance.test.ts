import { afterAll, describe, expect, it } from 'vitest';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

/** 60 indicators, each split over the 60 sites of 6 areas. */
function largeCase() {
  const areas = Array.from({ length: 6 }, (_, area) => ({
    id: `a${area}`,
    name: `片区${area + 1}`,
    sites: Array.from({ length: 10 }, (_each, site) => ({
      id: `a${area}-s${site}`,
      name: `社区${area + 1}-${site + 1}`,
    })),
  }));
  const sites = areas.flatMap((area) => area.sites);
  return {
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name: '大站' },
    agreement: { start: '2024-01-01', end: '2024-12-31' },
    period: { start: '2024-01-01', end: '2024-10-31' },
    areas,
    indicators: Array.from({ length: 60 }, (_, index) => ({
      id: `own-${index}`,
      label: `指标${index + 1}`,
      unit: '个',
      target: 6000,
      actual: 5400,
      byUnit: sites.map((site) => ({ unit: site.id, target: 100, actual: 90 })),
    })),
    parties: [
      { id: 'oversight', awarded: 9 },
      { id: 'purchaser', awarded: 18 },
      { id: 'supervision-centre', awarded: 14 },
      { id: 'third-party', awarded: 45 },
    ],
  };
}

describe('a case of 60 indicators over 60 sites', () => {
  let open: Playground | undefined;
  afterAll(async () => open?.close());

  it('is computed on every key, and says how long that takes', async () => {
    open = await openPlayground(SCREENS.desktop);
    const { page, total, field } = open;
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(largeCase())),
    });
    await expect.poll(() => total.textContent()).toContain('86.00');
    const score = field('第三方');
    const times = await score.evaluate(async (element) => {
      const input = element as HTMLInputElement;
      const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const all: number[] = [];
      for (let key = 0; key < 120; key += 1) {
        const begun = performance.now();
        put?.call(input, key % 2 === 0 ? '45.5' : '45.55');
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await painted();
        all.push(performance.now() - begun);
        await new Promise((done) => setTimeout(done, 40));
      }
      return all.slice(20).sort((one, other) => one - other);
    });
    const median = times[Math.floor(times.length / 2)] ?? 0;
    const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
    process.stdout.write(`key press to painted total: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms\n`);
    // The aim is 50 ms for 95 of 100 keys; a busy machine would make a limit here fail by chance.
    await expect.poll(() => total.textContent()).toContain('86.55');
  });

  it('keeps the first view small: nothing but its own scripts is loaded', async () => {
    const fresh = await openPlayground(SCREENS.desktop);
    const scripts = await fresh.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    await fresh.close();
    expect(scripts.filter((name) => /docx|xlsx|pdf|workbook|html|markdown/.test(name))).toEqual([]);
  });
});
