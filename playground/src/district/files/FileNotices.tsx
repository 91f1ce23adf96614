import { formatIssue } from '@sw-eval/core';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { UnreadFile } from '../station';
import type { District } from '../useDistrict';

/** So many mistakes of a case are told; the rest are seen when it is opened by itself. */
const MOST_ISSUES = 3;

/** How far the reading has come, which files were not taken in and why, and which took the place of others. */
export function FileNotices({ district: { progress, unread, replaced, cancel, dismiss } }: { district: District }) {
  const { texts } = useLanguage();
  const t = useDistrictTexts();
  return (
    <>
      <div className="district-progress" role="status">
        {progress !== undefined && (
          <>
            <span>{t.working(Math.min(progress.done + 1, progress.all), progress.all)}</span>
            <button type="button" className="link" onClick={cancel}>
              {t.cancel}
            </button>
          </>
        )}
      </div>
      {(unread.length > 0 || replaced.length > 0) && (
        <div className="district-notices" role="alert">
          {unread.length > 0 && (
            <>
              <p>{t.unread(unread.length)}</p>
              <ul>
                {unread.map((each) => (
                  <UnreadLine key={each.file} unread={each} />
                ))}
              </ul>
            </>
          )}
          {replaced.map(({ file, by }) => (
            <p key={`${file} ${by}`}>{t.replaced(file || t.openCase, by || t.openCase)}</p>
          ))}
          <button type="button" className="link" onClick={dismiss}>
            {texts.close}
          </button>
        </div>
      )}
    </>
  );
}

function UnreadLine({ unread: { file, problem, issues } }: { unread: UnreadFile }) {
  const { locale, texts } = useLanguage();
  const t = useDistrictTexts();
  const why = problem === 'case' ? t.unreadCase : problem === 'kind' ? t.unreadKind : texts.keep.file[problem];
  const told = issues.slice(0, MOST_ISSUES).map((issue) => {
    const sentence = formatIssue(issue, locale);
    return issue.path.length === 0 ? sentence : texts.keep.fileOf(issue.pathText, sentence);
  });
  const rest = issues.length - told.length;
  return (
    <li>
      <b>{file}</b> {[why, ...told, ...(rest > 0 ? [t.more(rest)] : [])].join(' ')}
    </li>
  );
}
