import { LanguageContext } from '../i18n/LanguageContext';
import { useSettings } from '../settings/useSettings';
import { StartFailure } from './StartFailure';
import type { Start } from './startUp';
import { Workplace } from './Workplace';

/** The page: its settings, and what it starts with. */
export function App({ start }: { start: Start }) {
  const settings = useSettings();
  return (
    <LanguageContext value={settings.locale}>
      {start.ok ? (
        <Workplace start={start} settings={settings} />
      ) : (
        <StartFailure problem={start.problem} issues={start.issues} />
      )}
    </LanguageContext>
  );
}
