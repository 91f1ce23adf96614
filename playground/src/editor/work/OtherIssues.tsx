import { useLanguage } from '../../i18n/LanguageContext';
import { pathKey } from '../draft/draft';
import type { OtherIssue } from '../draft/fieldMessages';
import { fieldId } from '../fields/fieldId';
import { revealField } from '../fields/revealField';
import { DiffersMark } from '../figures/marks';

const MOST = 8;

/** What is wrong at places that no field in sight shows; each leads to its place, where there is a field for it. */
export function OtherIssues({
  issues,
  onUnit,
}: {
  issues: readonly OtherIssue[];
  /** Shows the station's figures again, where the place is among them. */
  onUnit: (unit?: string) => void;
}) {
  const { texts } = useLanguage();
  if (issues.length === 0) return null;
  return (
    <div className="other-issues" role="alert">
      <p>
        <DiffersMark />
        <b>{texts.otherIssues}</b>
      </p>
      <ul>
        {issues.slice(0, MOST).map(({ path, sentence }) => (
          <li key={`${pathKey(path)} ${sentence}`}>
            <button
              type="button"
              className="link alert-link"
              onClick={() => {
                if (path[0] === 'indicators' && path[2] !== 'byUnit') onUnit(undefined);
                requestAnimationFrame(() => revealField(fieldId(path)));
              }}
            >
              {sentence}
            </button>
          </li>
        ))}
        {issues.length > MOST && <li>{texts.moreIssues(issues.length - MOST)}</li>}
      </ul>
    </div>
  );
}
