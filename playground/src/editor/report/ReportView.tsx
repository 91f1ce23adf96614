import { useLanguage } from '../../i18n/LanguageContext';
import type { Reading, ValidReading } from '../draft/readDraft';
import { DiffersMark } from '../figures/marks';
import { Downloads } from './Downloads';
import { useReport } from './useReport';

/** The report as it would be exported. It is shown in a frame without scripts and without access to the page. */
export function ReportView({ shown, reading }: { shown: ValidReading; reading: Reading }) {
  const { locale, texts } = useLanguage();
  const { html, failure } = useReport(shown, locale);
  return (
    <div className="report">
      <div className="section-head">
        <h1>{texts.report}</h1>
        <span className="help">
          {reading.ok ? (
            texts.reportHint
          ) : (
            <span className="alert-text">
              <DiffersMark />
              {texts.stale}
            </span>
          )}
        </span>
      </div>
      <div className="report-actions">
        <Downloads reading={reading} />
      </div>
      {html === undefined ? (
        <p className="report-waiting" role={failure === undefined ? 'status' : 'alert'}>
          {failure === undefined ? texts.reportLoading : texts.reportFailed(failure)}
        </p>
      ) : (
        <iframe className="report-frame" title={texts.reportFrame} sandbox="" srcDoc={html} />
      )}
    </div>
  );
}
