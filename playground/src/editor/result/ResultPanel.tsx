import type { Evaluation } from '@sw-eval/core';
import { useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { Checks } from './Checks';
import { CompletionBars } from './CompletionBars';
import { Composition } from './Composition';
import { countChecks } from './countChecks';
import { DockScale } from './DockScale';
import { Verdict } from './Verdict';

/**
 * What the case comes to, always in sight: a column beside the work, a strip above it on narrower screens, docked at
 * the bottom on a phone. There the verdict stays and the rest opens on demand.
 */
export function ResultPanel({ evaluation, stale }: { evaluation: Evaluation; stale: boolean }) {
  const { texts } = useLanguage();
  const [open, setOpen] = useState(false);
  const { differences, notes } = countChecks(evaluation.discrepancies);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it
    <aside className={open ? 'result result-open' : 'result'} aria-label={texts.result} tabIndex={0}>
      <div className="result-head">
        <Verdict evaluation={evaluation} stale={stale} />
        <DockScale evaluation={evaluation} />
        <div className="result-toggle">
          <span className={differences > 0 ? 'alert-text' : 'help'}>{texts.checksCount(differences, notes)}</span>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.hideResult : texts.showResult}
          </button>
        </div>
      </div>
      <div className="result-rest">
        <Composition evaluation={evaluation} />
        <Checks discrepancies={evaluation.discrepancies} />
        <CompletionBars evaluation={evaluation} />
      </div>
    </aside>
  );
}
