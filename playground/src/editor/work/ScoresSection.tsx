import type { Evaluation, PartyResult } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { ScoreField } from './ScoreField';
import { SectionHead } from './SectionHead';
import { headingId } from './sections';

/** The parties' scores. */
export function ScoresSection({ parties, scheme }: { parties: readonly PartyResult[]; scheme: Evaluation['scheme'] }) {
  const { texts } = useLanguage();
  return (
    <section className="section" aria-labelledby={headingId('scores')}>
      <SectionHead name="scores" title={texts.scores}>
        {parties.length === 0 ? texts.noTotal : texts.scoresHint}
      </SectionHead>
      <div className="scores">
        {parties.map((party) => (
          <ScoreField key={party.id} party={party} decimals={scheme.rounding.decimals} />
        ))}
      </div>
    </section>
  );
}
