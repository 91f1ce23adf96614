import type { EmbedOptions } from '../embed/embedOptions';
import { LanguageContext } from '../i18n/LanguageContext';
import { useSettings } from '../settings/useSettings';
import { PageBoundary } from './PageBoundary';
import { StartFailure } from './StartFailure';
import type { Start } from './startUp';
import { Workplace } from './Workplace';

/** The page: its settings, and what it starts with. */
export function App({ start, embed }: { start: Start; embed: EmbedOptions | undefined }) {
  const settings = useSettings();
  return (
    <LanguageContext value={settings.locale}>
      {start.ok ? (
        <PageBoundary>
          <Workplace start={start} settings={settings} embed={embed} />
        </PageBoundary>
      ) : (
        <StartFailure problem={start.problem} issues={start.issues} />
      )}
    </LanguageContext>
  );
}
