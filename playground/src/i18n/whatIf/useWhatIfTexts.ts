import { useLanguage } from '../LanguageContext';
import type { Locale, Texts } from '../texts';
import { whatIfEn } from './en';
import type { WhatIfTexts } from './texts';
import { whatIfZhCN } from './zh-CN';

/** The language of the page, its texts, and those of the what-if view. */
export function useWhatIfTexts(): { locale: Locale; texts: Texts; t: WhatIfTexts } {
  const { locale, texts } = useLanguage();
  return { locale, texts, t: locale === 'en' ? whatIfEn : whatIfZhCN };
}
