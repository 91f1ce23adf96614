import type { Discrepancy } from '@sw-eval/core';
import { memo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { CheckItem } from './CheckItem';
import { countChecks } from './countChecks';

/** What differs in the case, then what is worth knowing. */
export const Checks = memo(function Checks({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const { texts } = useLanguage();
  const { differences, notes } = countChecks(discrepancies);
  return (
    <section className="result-section" aria-labelledby="checks-heading">
      <div className="section-head">
        <h2 id="checks-heading">{texts.checks}</h2>
        <span className="help">
          {discrepancies.length === 0 ? texts.noChecks : texts.checksCount(differences, notes)}
        </span>
      </div>
      <ul className="checks">
        {discrepancies.map((discrepancy) => (
          <CheckItem key={`${discrepancy.code} ${discrepancy.path}`} discrepancy={discrepancy} />
        ))}
      </ul>
    </section>
  );
});
