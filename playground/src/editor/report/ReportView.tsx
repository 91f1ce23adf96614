import { useLanguage } from '../../i18n/LanguageContext';
import type { ValidReading } from '../draft/readDraft';
import { DiffersMark } from '../figures/marks';
import { useReport } from './useReport';

/** The report as it would be exported. It is shown in a frame without scripts and without access to the page. */
export function ReportView({ shown, stale }: { shown: ValidReading | undefined; stale: boolean }) {
  const { locale, texts } = useLanguage();
  const { html, failure } = useReport(shown, locale);
  return (
    <div className="report">
      <div className="section-head">
        <h1>{texts.report}</h1>
        <span className="help">
          {!stale ? (
            texts.reportHint
          ) : (
            <span className="alert-text">
              <DiffersMark />
              {texts.stale}
            </span>
          )}
        </span>
      </div>
      {html === undefined ? (
        <p className="report-waiting" role={failure === undefined ? 'status' : 'alert'}>
          {failure !== undefined
            ? texts.reportFailed(failure)
            : shown === undefined
              ? texts.nothingYet
              : texts.reportLoading}
        </p>
      ) : (
        <iframe className="report-frame" title={texts.reportFrame} sandbox="" srcDoc={html} />
      )}
    </div>
  );
}
