import { useLanguage } from '../i18n/LanguageContext';
import { THEMES, type Theme } from '../settings/settings';

/** Light, dark, or as the system has it. */
export function ThemeChoice({ theme, onChange }: { theme: Theme; onChange: (theme: Theme) => void }) {
  const { texts } = useLanguage();
  return (
    <select
      className="theme-choice"
      aria-label={texts.theme}
      value={theme}
      onChange={(event) => onChange(THEMES.find((known) => known === event.target.value) ?? 'system')}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {texts.themes[each]}
        </option>
      ))}
    </select>
  );
}
