import { Activity, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { PanelBoundary } from '../../chrome/PanelBoundary';
import { useLanguage } from '../../i18n/LanguageContext';
import { useEditor } from '../EditorContext';
import { REVEAL } from '../fields/revealField';
import { DiffersMark } from '../figures/marks';
import { ReadOnlyContext } from '../ReadOnlyContext';
import { headingId, type SectionName, sectionOf, standsOpen } from './sections';

/**
 * A section of the work area: its heading, a hint, and what is filled in. Closed it is a row that carries its own
 * summary, and says how many fields in it want a correction. A crash stays within it. Where the case is only looked at,
 * its fields are disabled.
 */
export function Section({
  name,
  title,
  hint,
  summary,
  actions,
  folded = false,
  children,
}: {
  name: SectionName;
  title: string;
  hint?: ReactNode;
  /** What the closed row says about the section. */
  summary: ReactNode;
  actions?: ReactNode;
  /** Whether it is closed at first on a wide screen too. */
  folded?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(() => standsOpen(name, folded));
  const readOnly = useContext(ReadOnlyContext);
  const { texts } = useLanguage();
  const { messages } = useEditor();
  const inside = open ? [] : [...messages.at].filter(([key]) => sectionOf(key.split('.')) === name);
  const missing = inside.filter(([, sentence]) => sentence === texts.missing).length;
  const wrong = inside.length - missing;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = section.current;
    const reveal = (): void => flushSync(() => setOpen(true));
    element?.addEventListener(REVEAL, reveal);
    return () => element?.removeEventListener(REVEAL, reveal);
  }, []);
  return (
    <section className={open ? 'section' : 'section section-closed'} aria-labelledby={headingId(name)} ref={section}>
      <div className="section-head">
        <h2 id={headingId(name)} tabIndex={-1}>
          {title}
        </h2>
        <span className="help section-hint">{hint}</span>
        <span className="help section-summary">{summary}</span>
        {missing > 0 && <span className="help">{texts.missingFields(missing)}</span>}
        {wrong > 0 && (
          <span className="alert-text section-wrong">
            <DiffersMark />
            {texts.wrongFields(wrong)}
          </span>
        )}
        {actions !== undefined && !readOnly && <span className="section-actions">{actions}</span>}
        <button
          type="button"
          className="section-toggle"
          aria-expanded={open}
          aria-labelledby={headingId(name)}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={open ? 'M3 10.5 8 5.5 13 10.5' : 'M3 5.5 8 10.5 13 5.5'} />
          </svg>
        </button>
      </div>
      <SectionBody name={name} readOnly={readOnly}>
        {/* What is closed is drawn in the pauses, so that it costs no key. */}
        <Activity mode={open ? 'visible' : 'hidden'}>
          <PanelBoundary>{children}</PanelBoundary>
        </Activity>
      </SectionBody>
    </section>
  );
}

function SectionBody({ name, readOnly, children }: { name: SectionName; readOnly: boolean; children: ReactNode }) {
  return readOnly ? (
    <fieldset className="section-body read-only" disabled aria-labelledby={headingId(name)}>
      {children}
    </fieldset>
  ) : (
    <div className="section-body">{children}</div>
  );
}
