import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/*
 * Draws the icons of the installed playground from its one drawing: `node tests/browser/drawIcons.mjs`. A maskable icon
 * may lose everything outside a circle of 80 % of its width, so the drawing is smaller there, on the page's own ground.
 */

const folder = join(import.meta.dirname, '..', '..', 'playground', 'public');
const drawing = (await readFile(join(folder, 'icon.svg'), 'utf8')).replace('<svg ', '<svg class="drawing" ');

const browser = await chromium.launch(await findChromium());
for (const { name, size, part, ground } of [
  { name: 'icon-192.png', size: 192, part: 0.86, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, part: 0.86, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, part: 0.5, ground: '#faf9f7' },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
      .drawing { width: ${part * 100}%; }
    </style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();
