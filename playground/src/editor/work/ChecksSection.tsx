import { useDeferredValue } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { useEditor } from '../EditorContext';
import { DiffersMark } from '../figures/marks';
import { CheckItem } from '../result/CheckItem';
import { countChecks } from '../result/countChecks';
import { Section } from './Section';

/** On a phone, where the result is docked: what to check, as one of the sections. Wider screens have it in sight. */
export function ChecksSection() {
  const { texts } = useLanguage();
  const { evaluation } = useEditor();
  const discrepancies = useDeferredValue(evaluation?.discrepancies) ?? [];
  const { differences, notes } = countChecks(discrepancies);
  const count = discrepancies.length === 0 ? texts.noChecks : texts.checksCount(differences, notes);
  return (
    <div className="phone-only">
      <Section
        name="checks"
        title={texts.checks}
        summary={
          differences === 0 ? (
            count
          ) : (
            <span className="alert-text section-wrong">
              <DiffersMark />
              {count}
            </span>
          )
        }
      >
        <ul className="checks">
          {discrepancies.map((discrepancy) => (
            <CheckItem key={`${discrepancy.code} ${discrepancy.path}`} discrepancy={discrepancy} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
