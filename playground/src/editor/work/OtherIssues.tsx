import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark } from '../figures/marks';

/** What is wrong at places that have no field here. */
export function OtherIssues({ sentences }: { sentences: readonly string[] }) {
  const { texts } = useLanguage();
  if (sentences.length === 0) return null;
  return (
    <div className="other-issues" role="alert">
      <p>
        <DiffersMark />
        <b>{texts.otherIssues}</b>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
