import type { Scheme } from '@sw-eval/core';
import { useContext, useRef, useState } from 'react';
import '../../styles/report.css';
import { useReportTexts } from '../../i18n/report/useReportTexts';
import type { Locale } from '../../i18n/texts';
import type { ReportSettings } from '../../settings/report/reportSettings';
import type { Draft } from '../draft/draft';
import type { Reading, ValidReading } from '../draft/readDraft';
import { type EditorActions, EditorContext } from '../EditorContext';
import { ChoiceField } from '../fields/ChoiceField';
import { DiffersMark } from '../figures/marks';
import type { ReportOptions } from '../output/reportOptions';
import type { Output } from '../output/useOutput';
import { ReadOnlyContext } from '../ReadOnlyContext';
import { useEditorOf } from '../useEditorOf';
import { Arranger } from './Arranger';
import { arrangedSections } from './arrange';
import { type MarginHandle, MarginNotes } from './MarginNotes';
import { PreviewFrame } from './PreviewFrame';
import { ReportVerdict } from './ReportVerdict';
import { usePreview } from './usePreview';

/** What the view works on. */
export interface ReportProps {
  readonly draft: Draft;
  readonly reading: Reading;
  /** The last valid reading of the draft; none where there has not been one. */
  readonly shown: ValidReading | undefined;
  readonly scheme: Scheme;
  readonly actions: EditorActions;
  readonly settings: ReportSettings;
  readonly onSettings: (settings: ReportSettings) => void;
  readonly options: ReportOptions;
  readonly output: Output;
}

/** The report as it will come out, with the findings in its margin: what is typed there is in the preview at once. */
export function ReportView({
  draft,
  reading,
  shown,
  scheme,
  actions,
  settings,
  onSettings,
  options,
  output,
}: ReportProps) {
  const { texts, t } = useReportTexts();
  const readOnly = useContext(ReadOnlyContext);
  const editor = useEditorOf(draft, reading, shown?.evaluation, scheme, actions);
  const { report, failure, step, cancelled, cancel, again } = usePreview(shown, options);
  const [arranging, setArranging] = useState(false);
  const [marginOpen, setMarginOpen] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const margin = useRef<MarginHandle>(null);
  const outline = report?.outline ?? [];
  const languages: readonly (Locale | undefined)[] = [undefined, 'zh-CN', 'en'];
  return (
    <EditorContext value={editor}>
      <div className="report">
        <header className="report-head">
          <h1>{texts.report}</h1>
          {shown !== undefined && <ReportVerdict evaluation={shown.evaluation} />}
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
        </header>
        <div className="report-tools">
          <label className="report-tool">
            <span className="label">{t.language}</span>
            <select
              className="field field-choice"
              value={settings.locale ?? 'page'}
              onChange={({ target }) =>
                onSettings({ ...settings, locale: languages.find((locale) => locale === target.value) })
              }
            >
              {languages.map((locale) => (
                <option key={locale ?? 'page'} value={locale ?? 'page'}>
                  {t.languages[locale ?? 'page']}
                </option>
              ))}
            </select>
          </label>
          <ChoiceField
            path={['report', 'status']}
            label={texts.entry.reportStatus}
            choices={texts.entry.reportStatuses}
            none={texts.entry.notSaid}
          />
          <button
            type="button"
            className="button"
            aria-expanded={arranging}
            disabled={outline.length === 0}
            onClick={() => setArranging(!arranging)}
          >
            {t.arrange}
          </button>
          {!readOnly && (
            <button
              type="button"
              className="button margin-toggle"
              aria-expanded={marginOpen}
              onClick={() => setMarginOpen(!marginOpen)}
            >
              {t.margin}
            </button>
          )}
          <button
            type="button"
            className="button button-filled report-export"
            disabled={!output.ready || output.state.kind === 'working'}
            onClick={() => output.saveReport('docx')}
          >
            {texts.downloadWord}
          </button>
          <span className="report-says" role={failure === undefined ? 'status' : 'alert'}>
            {says()}
          </span>
        </div>
        {arranging && outline.length > 0 && (
          <Arranger
            outline={outline}
            arrangement={settings.arrangement}
            onChange={(arrangement) => onSettings({ ...settings, arrangement })}
          />
        )}
        {report !== undefined && (
          <div className="report-sheet">
            <PreviewFrame
              frame={frame}
              html={String(report.content)}
              title={texts.reportFrame}
              onLayout={() => margin.current?.place()}
              onPress={(sections) => margin.current?.open(sections)}
            />
            {!readOnly && (
              <MarginNotes
                frame={frame}
                handle={margin}
                open={marginOpen}
                sections={arrangedSections(outline, settings.arrangement).map(({ id }) => id)}
              />
            )}
          </div>
        )}
      </div>
    </EditorContext>
  );

  function says() {
    if (failure !== undefined) return <span className="alert-text">{texts.reportFailed(failure)}</span>;
    if (shown === undefined) return texts.nothingYet;
    if (cancelled) {
      return (
        <>
          {texts.cancelled}{' '}
          <button type="button" className="link" onClick={again}>
            {t.again}
          </button>
        </>
      );
    }
    if (step === undefined) return '';
    return (
      <>
        {texts.downloadStep[step]}{' '}
        <button type="button" className="link" onClick={cancel}>
          {texts.cancel}
        </button>
      </>
    );
  }
}
