import { createContext, useContext } from 'react';
import type { Locale, Texts } from './texts';
import { textsOf } from './textsOf';

/** The language of the page. */
export const LanguageContext = createContext<Locale>('zh-CN');

/** The language of the page and its texts. */
export function useLanguage(): { locale: Locale; texts: Texts } {
  const locale = useContext(LanguageContext);
  return { locale, texts: textsOf(locale) };
}
