import type { BrowserContextOptions, Page } from 'playwright-core';
import { violationsOf } from '../support/axe.js';
import { openPlayground, type Playground, SCREENS } from './openPlayground.js';

/** How the page may look: on which screen, light or dark, in which language. */
export interface Look {
  readonly screen: string;
  readonly options: BrowserContextOptions;
  readonly colorScheme: 'light' | 'dark';
  readonly lang: 'zh-CN' | 'en';
}

const NAMES = {
  'zh-CN': { total: '总分', grade: '等级' },
  en: { total: 'Total', grade: 'Grade' },
};

/** Desktop and phone in both themes and languages. */
export const LOOKS: readonly Look[] = Object.entries(SCREENS).flatMap(([screen, options]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['zh-CN', 'en'] as const).map((lang) => ({ screen, options, colorScheme, lang })),
  ),
);

const SOME = ['desktop light zh-CN', 'phone dark en'];

/** Both screens, themes and languages, each once: for states whose parts other states have, or that take long. */
export const SOME_LOOKS: readonly Look[] = LOOKS.filter(({ screen, colorScheme, lang }) =>
  SOME.includes(`${screen} ${colorScheme} ${lang}`),
);

/** Three widths, each light in Chinese and dark in English. */
export const WIDTHS: readonly Look[] = Object.entries({
  ...SCREENS,
  wide: { viewport: { width: 1920, height: 1080 } },
}).flatMap(([screen, options]) => [
  { screen, options, colorScheme: 'light' as const, lang: 'zh-CN' as const },
  { screen, options, colorScheme: 'dark' as const, lang: 'en' as const },
]);

/** Opens the playground in one look, without motion. */
export function openLook(
  { options, colorScheme, lang }: Look,
  open: typeof openPlayground = openPlayground,
): Promise<Playground> {
  return open({ ...options, colorScheme, reducedMotion: 'reduce' }, `?lang=${lang}`, NAMES[lang]);
}

/** What axe finds on a page, or in a part of it, a line for each rule that is broken. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  return (await violationsOf(page, part)).map(({ rule, elements }) => `${rule}: ${elements.join(', ')}`);
}
