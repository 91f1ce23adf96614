import type { Discrepancy, Evaluation, Scheme } from '@sw-eval/core';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { Checks } from './Checks';
import { CompletionBars } from './CompletionBars';
import { Composition } from './Composition';
import { countChecks } from './countChecks';
import { DockScale } from './DockScale';
import { EmptyResult } from './EmptyResult';
import { NoVerdict } from './NoVerdict';
import { Verdict } from './Verdict';

/**
 * What the case comes to, always in sight: a column beside the work, a strip above it on narrower screens, docked at
 * the bottom on a phone. There the verdict stays and the rest opens on demand. `explanation` is docked below.
 */
export function ResultPanel({
  evaluation,
  scheme,
  stale,
  explanation,
}: {
  evaluation: Evaluation | undefined;
  scheme: Scheme;
  stale: boolean;
  explanation: ReactNode;
}) {
  const { texts } = useLanguage();
  const [open, setOpen] = useState(false);
  // The total is painted with the key; lists and bars follow in the next frame.
  const listed = useDeferredValue(evaluation);
  return (
    <aside className={open ? 'result result-open' : 'result'} aria-label={texts.result}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it */}
      <section className="result-scroll" aria-label={texts.result} tabIndex={0}>
        <div className="result-head">
          {evaluation === undefined ? <NoVerdict /> : <Verdict evaluation={evaluation} stale={stale} />}
          {evaluation !== undefined && <DockScale evaluation={evaluation} />}
          <div className="result-toggle">
            {evaluation !== undefined && <CheckCount discrepancies={evaluation.discrepancies} />}
            <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? texts.hideResult : texts.showResult}
            </button>
          </div>
        </div>
        {listed === undefined && evaluation === undefined && <EmptyResult scheme={scheme} />}
        {listed !== undefined && (
          <div className="result-rest">
            <Composition evaluation={listed} />
            <Checks discrepancies={listed.discrepancies} />
            <CompletionBars evaluation={listed} />
          </div>
        )}
      </section>
      {explanation}
    </aside>
  );
}

function CheckCount({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const { texts } = useLanguage();
  const { differences, notes } = countChecks(discrepancies);
  return <span className={differences > 0 ? 'alert-text' : 'help'}>{texts.checksCount(differences, notes)}</span>;
}
