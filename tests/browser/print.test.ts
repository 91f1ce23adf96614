import { readPdf } from '@sw-eval/report/read';
import { describe, expect, it } from 'vitest';
import { openPlayground, SCREENS } from './openPlayground.js';

describe.each(Object.entries(SCREENS))('the page printed from a %s', (_, screen) => {
  it('is the case and its result, without what only a screen can use', async () => {
    const { page, openSection, close } = await openPlayground({ ...screen, colorScheme: 'dark' });
    await openSection('基本信息');
    const pdf = await page.pdf({ format: 'A4' });
    await close();
    const { text = '' } = await readPdf(new Uint8Array(pdf));
    // A PDF may have a radical's sign in the place of a character's.
    const words = text.normalize('NFKC').replaceAll(/\s/g, '');
    for (const part of ['广州市北京街广卫社工服务站', '93.73', '优秀', '89.09%', '监督方', '请核对', '指标完成']) {
      expect(words, part).toContain(part);
    }
    for (const part of ['撤销', '菜单', '导出报告', '从Excel粘贴', '加一项指标', '看结果', '明细']) {
      expect(words, part).not.toContain(part);
    }
  });

  it('is on white paper whatever the theme', async () => {
    const { page, close } = await openPlayground({ ...screen, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    await close();
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(28, 26, 23)');
  });
});
