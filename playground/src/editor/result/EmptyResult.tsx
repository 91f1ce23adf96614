import type { Scheme } from '@sw-eval/core';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { StatusMark } from '../figures/marks';
import { NO_FIGURE } from '../figures/printFigure';
import { Composition } from './Composition';
import { groupByStatus } from './groupByStatus';

/** Below the total before there is anything to compute: the same picture and lists, with dashes, so that nothing jumps. */
export function EmptyResult({ scheme }: { scheme: Scheme }) {
  const { texts } = useLanguage();
  const nothing = useMemo(
    () => ({ scheme, grade: null, parties: scheme.parties.map((party) => ({ ...party, awarded: null })) }),
    [scheme],
  );
  return (
    <div className="result-rest">
      <Composition evaluation={nothing} />
      <section className="result-section" aria-labelledby="checks-heading">
        <div className="section-head">
          <h2 id="checks-heading">{texts.checks}</h2>
          <span className="help">{NO_FIGURE}</span>
        </div>
      </section>
      <section className="result-section" aria-labelledby="completion-heading">
        <div className="section-head">
          <h2 id="completion-heading">{texts.completion}</h2>
          <span className="help">{NO_FIGURE}</span>
        </div>
        {groupByStatus([]).map(({ status }) => (
          <div className="bar-group bar-group-empty" key={status}>
            <h3>
              <StatusMark status={status} quiet />
              <span>{texts.status[status]}</span>
              <span className="bar-group-count">{NO_FIGURE}</span>
            </h3>
          </div>
        ))}
      </section>
    </div>
  );
}
