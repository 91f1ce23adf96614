import type { Locale } from '@sw-eval/core';
import { en } from './en.js';
import type { Texts } from './texts.js';
import { zhCN } from './zh-CN.js';

/** The words of a report in a locale. */
export function textsFor(locale: Locale): Texts {
  return locale === 'en' ? en : zhCN;
}
