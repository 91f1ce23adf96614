/** The languages every text of the product stands in. */
export type Locale = 'zh-CN' | 'en';

/** One text in both languages. */
export interface Localised {
  'zh-CN': string;
  en: string;
}
