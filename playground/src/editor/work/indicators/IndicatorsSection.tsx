import { useState } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { itemsAt } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { Section } from '../Section';
import { AddIndicator } from './AddIndicator';
import { ComplianceFields } from './ComplianceFields';
import { IndicatorGrid } from './IndicatorGrid';
import { NoIndicators } from './NoIndicators';
import { PasteRows } from './PasteRows';
import { type StatusChoice, StatusFilter } from './StatusFilter';
import { SurveyFields } from './SurveyFields';
import { UnitChoice } from './UnitChoice';

/** The indicators as a grid: targets and actuals are filled in, rates and statuses computed. */
export function IndicatorsSection({
  unit,
  onUnit,
  pasting,
  onPasting,
}: {
  unit: string | undefined;
  onUnit: (unit?: string) => void;
  /** Whether the field into which a table is pasted is open. */
  pasting: boolean;
  onPasting: (open: boolean) => void;
}) {
  const { texts } = useLanguage();
  const { draft, evaluation } = useEditor();
  const [reported, setReported] = useState(false);
  const [said, say] = useState('');
  const [choice, setChoice] = useState<StatusChoice>();
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
        <button type="button" className="link" aria-expanded={pasting} onClick={() => onPasting(!pasting)}>
          {texts.entry.pasteFromExcel}
        </button>
        <span className="help grid-keys">{texts.entry.gridKeys}</span>
        <AddIndicator />
      </div>
      {pasting && (
        <PasteRows
          onDone={(sentence) => {
            onPasting(false);
            say(sentence);
          }}
        />
      )}
      <p className="help grid-said" role="status" aria-label={texts.entry.gridSays}>
        {said}
      </p>
      {evaluation !== undefined && count > 0 && (
        <StatusFilter evaluation={evaluation} choice={choice} onChoice={setChoice} />
      )}
      <IndicatorGrid unit={unit} reported={reported} say={say} choice={choice} />
      {count === 0 && <NoIndicators />}
      <ComplianceFields />
      <SurveyFields />
    </Section>
  );
}
