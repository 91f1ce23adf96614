import type { Discrepancy } from '@sw-eval/core';
import { formatDiscrepancy } from '@sw-eval/core';
import { useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark, NoteMark } from '../figures/marks';
import { SourceLink } from '../source/SourceLink';
import { widthOf } from './rowsOfLabels';

/** About three lines of the list on a phone, in px. */
const LONG = 900;

/** One thing to check, as a sentence. A long one shows its first two lines and the rest on demand. */
export function CheckItem({ discrepancy }: { discrepancy: Discrepancy }) {
  const { locale, texts } = useLanguage();
  const [open, setOpen] = useState(false);
  const note = discrepancy.severity === 'note';
  const sentence = formatDiscrepancy(discrepancy, locale);
  const long = widthOf(sentence) > LONG;
  return (
    <li>
      {note ? <NoteMark /> : <DiffersMark />}
      <span className={long && !open ? 'check-short' : undefined}>
        <span className="visually-hidden">{`${note ? texts.note : texts.differs} `}</span>
        {sentence}
      </span>
      <SourceLink paths={[discrepancy.path]} name={sentence} />
      {long && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.less : texts.more}
        </button>
      )}
    </li>
  );
}
