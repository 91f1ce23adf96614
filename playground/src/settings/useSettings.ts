import { useEffect, useState } from 'react';
import type { Locale } from '../i18n/texts';
import { textsOf } from '../i18n/textsOf';
import { safeStorage } from './safeStorage';
import { addressIn, readSettings, rememberSettings, type Settings, type Theme } from './settings';

/** The settings and what changes them. */
export interface SettingsOwner extends Settings {
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** Owns the settings: reads them from address and storage, and puts them there and on the page's root element. */
export function useSettings(): SettingsOwner {
  const [storage] = useState(() => safeStorage(() => window.localStorage));
  const [settings, setSettings] = useState(() => readSettings(window.location.search, storage));
  const { locale, theme } = settings;

  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dataset['theme'] = theme;
    document.title = textsOf(locale).title;
  }, [locale, theme]);

  const change = (next: Settings): void => {
    rememberSettings(next, storage);
    setSettings(next);
  };
  return {
    locale,
    theme,
    setLocale: (chosen) => {
      window.history.replaceState(window.history.state, '', addressIn(chosen, window.location.href));
      change({ locale: chosen, theme });
    },
    setTheme: (chosen) => change({ locale, theme: chosen }),
  };
}
