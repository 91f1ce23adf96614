import { en } from './en';
import type { Locale, Texts } from './texts';
import { zhCN } from './zh-CN';

/** The texts of a language. */
export function textsOf(locale: Locale): Texts {
  return locale === 'en' ? en : zhCN;
}
