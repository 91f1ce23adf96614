import { useLanguage } from '../../i18n/LanguageContext';
import { REVEAL } from '../fields/revealField';
import { headingId, SECTIONS } from './sections';

/** The sections by name; each leads to its place. Shown where there is room beside the document. */
export function Outline() {
  const { texts } = useLanguage();
  return (
    <nav className="contents" aria-label={texts.outline}>
      {SECTIONS.map((section) => (
        <button
          key={section}
          type="button"
          className="contents-item"
          onClick={() => {
            const heading = document.getElementById(headingId(section));
            heading?.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {texts[section]}
        </button>
      ))}
    </nav>
  );
}
