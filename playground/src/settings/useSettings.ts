import { useEffect, useState } from 'react';
import type { Locale } from '../i18n/texts';
import { textsOf } from '../i18n/textsOf';
import { safeStorage } from './safeStorage';
import { addressIn, readSettings, rememberSettings, type Settings, type TextSize, type Theme } from './settings';

/** The settings and what changes them. */
export interface SettingsOwner extends Settings {
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setTextSize: (textSize: TextSize) => void;
}

/** Owns the settings: reads them from address and storage, and puts them there and on the page's root element. */
export function useSettings(): SettingsOwner {
  const [storage] = useState(() => safeStorage(() => window.localStorage));
  const [settings, setSettings] = useState(() => readSettings(window.location.search, storage));
  const { locale, theme, textSize } = settings;

  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale;
    root.dataset['theme'] = theme;
    root.dataset['textSize'] = textSize;
    document.title = textsOf(locale).title;
  }, [locale, theme, textSize]);

  const change = (next: Settings): void => {
    rememberSettings(next, storage);
    setSettings(next);
  };
  return {
    locale,
    theme,
    textSize,
    setLocale: (chosen) => {
      window.history.replaceState(window.history.state, '', addressIn(chosen, window.location.href));
      change({ ...settings, locale: chosen });
    },
    setTheme: (chosen) => change({ ...settings, theme: chosen }),
    setTextSize: (chosen) => change({ ...settings, textSize: chosen }),
  };
}
