import { afterAll, describe, expect, it } from 'vitest';
import { largeCase } from './largeCase.mjs';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

describe('a case of 60 indicators over 60 sites', () => {
  let open: Playground | undefined;
  afterAll(async () => open?.close());

  // How long a key takes is measured by tests/bench/typing.mjs: a busy machine would make a limit here fail by chance.
  it('is computed on every key', async () => {
    open = await openPlayground(SCREENS.desktop);
    const { page, total, field } = open;
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(largeCase(60, 60))),
    });
    await expect.poll(() => total.textContent()).toContain('86.00');
    await field('第三方').fill('45.5');
    await expect.poll(() => total.textContent()).toContain('86.50');
    await field('第三方').press('5');
    await expect.poll(() => total.textContent()).toContain('86.55');
    expect(open.complaints).toEqual([]);
  });
});
