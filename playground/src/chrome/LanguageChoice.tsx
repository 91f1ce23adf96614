import { useLanguage } from '../i18n/LanguageContext';
import type { SettingsOwner } from '../settings/useSettings';

/** Switches to the other language, whose name it carries. */
export function LanguageChoice({ settings }: { settings: SettingsOwner }) {
  const { locale, texts } = useLanguage();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="link" lang={other} onClick={() => settings.setLocale(other)}>
      {texts.otherLanguage}
    </button>
  );
}
