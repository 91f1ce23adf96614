import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openPlayground, SCREENS } from './openPlayground.js';

const NAMES = {
  'zh-CN': { total: '总分', grade: '等级' },
  en: { total: 'Total', grade: 'Grade' },
};

describe('axe finds nothing on the playground', () => {
  const views = Object.entries(SCREENS).flatMap(([screen, options]) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['zh-CN', 'en'] as const).map((lang) => ({ screen, options, colorScheme, lang })),
    ),
  );

  it.each(views)('$screen, $colorScheme, $lang', async ({ options, colorScheme, lang }) => {
    const { page, field, close } = await openPlayground(
      { ...options, colorScheme, reducedMotion: 'reduce' },
      `?lang=${lang}`,
      NAMES[lang],
    );
    const clean = await violations();
    // With a mistake on the page too: its sentence must be seen and read.
    await field(lang === 'en' ? '(Oversight|oversight)' : '监督方').fill('10.5');
    const withMistake = await violations();
    await close();
    expect(clean).toEqual([]);
    expect(withMistake).toEqual([]);

    async function violations() {
      const { violations: found } = await new AxeBuilder({ page }).analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
  });
});
