import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { PanelBoundary } from '../../chrome/PanelBoundary';
import { REVEAL } from '../fields/revealField';
import { headingId, OPEN_ON_PHONE, type SectionName } from './sections';

/**
 * A section of the work area: its heading, a hint, and what is filled in. On a phone it is a row that carries its own
 * summary and opens when touched; on wider screens it is always open. A crash stays within it.
 */
export function Section({
  name,
  title,
  hint,
  summary,
  actions,
  children,
}: {
  name: SectionName;
  title: string;
  hint?: ReactNode;
  /** What the closed row says about the section. */
  summary: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(OPEN_ON_PHONE.has(name));
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
        {actions !== undefined && <span className="section-actions">{actions}</span>}
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
      <div className="section-body">
        <PanelBoundary>{children}</PanelBoundary>
      </div>
    </section>
  );
}
