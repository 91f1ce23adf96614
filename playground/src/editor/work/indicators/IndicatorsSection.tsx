import { useState } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { itemsAt } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { Section } from '../Section';
import { AddIndicator } from './AddIndicator';
import { ComplianceFields } from './ComplianceFields';
import { IndicatorGrid } from './IndicatorGrid';
import { SurveyFields } from './SurveyFields';
import { UnitChoice } from './UnitChoice';

/** The indicators as a grid: targets and actuals are filled in, rates and statuses computed. */
export function IndicatorsSection({ unit, onUnit }: { unit: string | undefined; onUnit: (unit?: string) => void }) {
  const { texts } = useLanguage();
  const { draft, evaluation } = useEditor();
  const [reported, setReported] = useState(false);
  const [said, say] = useState('');
  const count = itemsAt(draft, ['indicators']).length;
  return (
    <Section
      name="indicators"
      title={texts.indicators}
      hint={texts.indicatorsHint}
      summary={texts.indicatorsSummary(count, evaluation?.indicatorSummary.behind ?? 0)}
    >
      <div className="grid-tools">
        <UnitChoice unit={unit} onUnit={onUnit} />
        {unit === undefined && (
          <button type="button" className="link" aria-pressed={reported} onClick={() => setReported(!reported)}>
            {reported ? texts.entry.hideReported : texts.entry.showReported}
          </button>
        )}
        <span className="help grid-keys">{texts.entry.gridKeys}</span>
        <AddIndicator />
      </div>
      <p className="help grid-said" role="status" aria-label={texts.entry.gridSays}>
        {said}
      </p>
      <IndicatorGrid unit={unit} reported={reported} say={say} />
      <ComplianceFields />
      <SurveyFields />
    </Section>
  );
}
