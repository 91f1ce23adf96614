/** The languages every text of the product stands in. */
export type Locale = 'zh-CN' | 'en';

/** One text in both languages. */
export interface Localised {
  'zh-CN': string;
  en: string;
}

/** One text in both languages, written short. */
export const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });

/** A text that is the same in both languages, as a name that somebody gave. */
export const same = (text: string): Localised => both(text, text);
