import { useLanguage } from '../LanguageContext';
import type { Locale, Texts } from '../texts';
import { reportEn } from './en';
import type { ReportTexts } from './texts';
import { reportZhCN } from './zh-CN';

/** The language of the page, its texts, and those of the report view. */
export function useReportTexts(): { locale: Locale; texts: Texts; t: ReportTexts } {
  const { locale, texts } = useLanguage();
  return { locale, texts, t: locale === 'en' ? reportEn : reportZhCN };
}
