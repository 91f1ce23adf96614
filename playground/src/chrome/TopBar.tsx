import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import type { SettingsOwner } from '../settings/useSettings';
import { ThemeChoice } from './ThemeChoice';
import { ViewTabs } from './ViewTabs';
import type { View } from './views';

/** Name, tabs, settings, and on the right what leads out of the page. */
export function TopBar({
  view,
  onView,
  settings,
  steps,
  children,
}: {
  view: View;
  onView: (view: View) => void;
  settings: SettingsOwner;
  steps: ReactNode;
  children: ReactNode;
}) {
  const { locale, texts } = useLanguage();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="topbar">
      <span className="brand">sw-eval</span>
      <ViewTabs view={view} onChange={onView} />
      <span className="topbar-space" />
      <span className="privacy">{texts.private}</span>
      {steps}
      <ThemeChoice theme={settings.theme} onChange={settings.setTheme} />
      <button type="button" className="link" lang={other} onClick={() => settings.setLocale(other)}>
        {texts.otherLanguage}
      </button>
      <div className="topbar-actions">{children}</div>
    </header>
  );
}
