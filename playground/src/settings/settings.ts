import type { Locale } from '../i18n/texts';
import type { SafeStorage } from './safeStorage';

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';

/** How large the page is set. */
export type TextSize = 'usual' | 'large';

/** What a person sets for the page, apart from the case. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly textSize: TextSize;
}

const LOCALE_KEY = 'sw-eval.language';
const THEME_KEY = 'sw-eval.theme';
const TEXT_SIZE_KEY = 'sw-eval.text-size';

/** The themes, in the order in which they are offered. */
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The text sizes, in the order in which they are offered. */
export const TEXT_SIZES: readonly TextSize[] = ['usual', 'large'];

/** The settings at start: the address wins over what was remembered; else Chinese, and the system's theme. */
export function readSettings(search: string, storage: SafeStorage): Settings {
  const address = new URLSearchParams(search);
  const asked = address.get('lang') ?? storage.read(LOCALE_KEY);
  const theme = address.get('theme') ?? storage.read(THEME_KEY);
  const textSize = storage.read(TEXT_SIZE_KEY);
  return {
    locale: asked === 'en' ? 'en' : 'zh-CN',
    theme: THEMES.find((known) => known === theme) ?? 'system',
    textSize: TEXT_SIZES.find((known) => known === textSize) ?? 'usual',
  };
}

/** Remembers the settings; where storage is blocked they last until the page is closed. */
export function rememberSettings({ locale, theme, textSize }: Settings, storage: SafeStorage): void {
  storage.write(LOCALE_KEY, locale);
  storage.write(THEME_KEY, theme);
  storage.write(TEXT_SIZE_KEY, textSize);
}

/** The address with another language, everything else in it kept. */
export function addressIn(locale: Locale, address: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', locale);
  return url.href;
}
