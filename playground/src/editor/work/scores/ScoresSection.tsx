import { useState } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { indexOfId } from '../../draft/draft';
import { scoreModeOf } from '../../draft/partyInput';
import { useEditor } from '../../EditorContext';
import { printPoints } from '../../figures/printFigure';
import { Section } from '../Section';
import { ScoreDetails } from './ScoreDetails';
import { ScoreField } from './ScoreField';
import { VetoFields } from './VetoFields';

/** The parties' scores: by points, out of 100, by a rubric or by a panel; and vetoes, where the scheme has any. */
export function ScoresSection() {
  const { texts } = useLanguage();
  const { draft, evaluation, scheme } = useEditor();
  const [ways, setWays] = useState(false);
  const { parties } = scheme;
  const total = printPoints(evaluation?.total ?? null, scheme.rounding.decimals);
  const scored = evaluation?.parties.filter((party) => party.awarded !== null).length ?? 0;
  return (
    <Section
      name="scores"
      title={texts.scores}
      hint={parties.length === 0 ? texts.noTotal : texts.scoresHint}
      summary={texts.scoresSummary(scored, parties.length, total)}
      actions={
        parties.length > 0 && (
          <button type="button" className="link" aria-pressed={ways} onClick={() => setWays(!ways)}>
            {ways ? texts.entry.hideWays : texts.entry.showWays}
          </button>
        )
      }
    >
      <div className="scores">
        {parties.map((party) => (
          <ScoreField key={party.id} party={party} result={evaluation?.parties.find(({ id }) => id === party.id)} />
        ))}
      </div>
      {parties.map((party) => {
        const index = indexOfId(draft, 'parties', party.id);
        return ways || (index !== -1 && scoreModeOf(draft, index) !== 'awarded') ? (
          <ScoreDetails key={party.id} party={party} index={index} />
        ) : null;
      })}
      <VetoFields />
    </Section>
  );
}
