import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';

/** Above an empty case: the three ways in that are quicker than typing. */
export function StartChoices({
  onOpen,
  onPaste,
  onSample,
}: {
  onOpen: () => void;
  onPaste: () => void;
  onSample: () => void;
}) {
  const { texts } = useLanguage();
  const t = texts.entry;
  const way = (name: string, hint: string, act: () => void): ReactNode => (
    <li>
      <button type="button" className="button" onClick={act}>
        {name}
      </button>
      <span className="help">{hint}</span>
    </li>
  );
  return (
    <section className="start-choices" aria-label={t.waysIn}>
      <ul>
        {way(texts.keep.openFile, t.openFileHint, onOpen)}
        {way(t.pasteFromExcel, t.pasteWayHint, onPaste)}
        {way(t.seeSample, t.sampleHint, onSample)}
      </ul>
    </section>
  );
}
