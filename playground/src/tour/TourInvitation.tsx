import { useState } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import { safeStorage } from '../settings/safeStorage';
import { offerOnce } from './tourSteps';

/** Offers the tour at the first visit, in one line that is in nobody's way. */
export function TourInvitation({ newcomer, onStart }: { newcomer: boolean; onStart: () => void }) {
  const { texts } = useLanguage();
  const t = texts.tour;
  const [offered, setOffered] = useState(() => newcomer && offerOnce(safeStorage(() => window.localStorage)));
  if (!offered) return null;
  return (
    <fieldset className="page-line tour-invitation" aria-label={t.name}>
      <span>{t.invitation}</span>
      <button
        type="button"
        className="link"
        onClick={() => {
          setOffered(false);
          onStart();
        }}
      >
        {t.start}
      </button>
      <button type="button" className="link" onClick={() => setOffered(false)}>
        {t.noThanks}
      </button>
    </fieldset>
  );
}
