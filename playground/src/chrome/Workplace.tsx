import { Suspense, useCallback, useMemo, useReducer, useState } from 'react';
import { DistrictPanel, type IncomingFiles } from '../district/DistrictPanel';
import type { Draft } from '../editor/draft/draft';
import { beginHistory, changeHistory } from '../editor/draft/draftHistory';
import type { EditorActions } from '../editor/EditorContext';
import { EditorView } from '../editor/EditorView';
import { ExplanationPanel } from '../editor/explain/ExplanationPanel';
import { ExplanationProvider } from '../editor/explain/ExplanationProvider';
import { BLANK_CASE } from '../editor/input/blankCase';
import { useOutput } from '../editor/output/useOutput';
import { Downloads } from '../editor/report/Downloads';
import { ResultPanel } from '../editor/result/ResultPanel';
import { ReviewView } from '../editor/review/ReviewView';
import type { ReadSource } from '../editor/source/ReadSource';
import { SourceProvider } from '../editor/source/SourceProvider';
import { useReading } from '../editor/useReading';
import type { WhatIfMemory } from '../editor/whatIf/WhatIfView';
import { useLanguage } from '../i18n/LanguageContext';
import { useKeeping } from '../settings/drafts/useKeeping';
import { encodeLink } from '../settings/links/caseLink';
import { useReportSettings } from '../settings/report/useReportSettings';
import type { SettingsOwner } from '../settings/useSettings';
import { AskDialog } from './AskDialog';
import { DropTarget } from './DropTarget';
import { LanguageChoice } from './LanguageChoice';
import { ReportView, WhatIfView } from './lazyViews';
import { chooseFile } from './menu/chooseFile';
import { MainMenu } from './menu/MainMenu';
import { Notices } from './Notices';
import { PanelBoundary } from './PanelBoundary';
import { SAMPLE, type Start } from './startUp';
import { TextSizeChoice } from './TextSizeChoice';
import { ThemeChoice } from './ThemeChoice';
import { TopBar } from './TopBar';
import { UndoRedo } from './UndoRedo';
import { useLastValid } from './useLastValid';
import { useOpening } from './useOpening';
import { panelId, tabId, type View } from './views';

/** The page once it has started: owns the draft, its history, and which view is shown. */
export function Workplace({ start, settings }: { start: Extract<Start, { ok: true }>; settings: SettingsOwner }) {
  const { locale, texts } = useLanguage();
  const [{ draft, past, future, opening }, change] = useReducer(changeHistory, start.draft, beginHistory);
  const [view, setView] = useState<View>('edit');
  const [incoming, setIncoming] = useState<IncomingFiles>();
  const [whatIf, setWhatIf] = useState<WhatIfMemory>({});
  const [inFile, setInFile] = useState<Draft | undefined>(start.own ? undefined : start.draft);
  const [source, setSource] = useState<{ readonly readFrom: ReadSource; readonly draft: Draft }>();
  // Undone, the case is another, and the text is not its own.
  if (source !== undefined && future.includes(source.draft)) setSource(undefined);
  const { reading, shown, scheme } = useReading(draft, start.first, opening);
  const lastValid = useLastValid(draft, reading.ok);
  const keeping = useKeeping(draft, lastValid, start.kept ? start.draft : undefined, start.own);
  const [reportSettings, setReportSettings] = useReportSettings();
  const { locale: reportLocale = locale, arrangement } = reportSettings;
  const reportOptions = useMemo(() => ({ locale: reportLocale, arrangement }), [reportLocale, arrangement]);
  const output = useOutput(draft, reading, reportOptions, encodeLink, setInFile);

  const set = useCallback<EditorActions['set']>((path, value) => change({ kind: 'set', path, value }), []);
  const edit = useCallback<EditorActions['edit']>(
    (apply, key) => change({ kind: 'edit', edit: apply, ...(key !== undefined && { key }) }),
    [],
  );
  const actions = useMemo(() => ({ set, edit }), [set, edit]);
  const replace = useCallback((next: Draft, readFrom?: ReadSource): void => {
    change({ kind: 'replace', draft: next });
    setSource(readFrom === undefined ? undefined : { readFrom, draft: next });
    setInFile(next);
    setView('edit');
  }, []);
  const {
    offer,
    answer,
    told,
    reading: readingFile,
    stopReading,
    open,
    openFromFile,
    review,
    endReview,
  } = useOpening(
    draft !== inFile,
    replace,
    start.offered,
    start.notices.map((notice) => (notice.kind === 'work' ? texts.keep.workDamaged : texts.keep.link[notice.problem])),
  );

  const toDistrict = useCallback((files: Promise<readonly File[]>): void => {
    setIncoming({ files });
    setView('district');
  }, []);

  return (
    <ExplanationProvider>
      <SourceProvider source={source?.readFrom}>
        <div className={`page page-${view}`}>
          <TopBar
            view={view}
            onView={setView}
            keeping={keeping}
            steps={
              <UndoRedo
                undo={past.length > 0 ? () => change({ kind: 'undo' }) : undefined}
                redo={future.length > 0 ? () => change({ kind: 'redo' }) : undefined}
              />
            }
            menu={
              <>
                <span className="wide-only">
                  <LanguageChoice settings={settings} />
                </span>
                <MainMenu
                  output={output}
                  onFile={openFromFile}
                  onNew={() => open(BLANK_CASE, texts.keep.askNew)}
                  onSample={() => open(SAMPLE, texts.keep.askNew)}
                  settings={
                    <>
                      <ThemeChoice theme={settings.theme} onChange={settings.setTheme} />
                      <TextSizeChoice textSize={settings.textSize} onChange={settings.setTextSize} />
                      <span className="phone-only">
                        <LanguageChoice settings={settings} />
                      </span>
                    </>
                  }
                />
              </>
            }
          >
            <Downloads output={output} />
          </TopBar>
          {review !== undefined && (
            <PanelBoundary>
              <ReviewView review={review} onUse={endReview} onDiscard={() => endReview()} />
            </PanelBoundary>
          )}
          <main className="work" hidden={review !== undefined}>
            {readingFile !== undefined && (
              <p className="reading-file" role="status">
                {texts.review.reading(readingFile)}
                <button type="button" className="link" onClick={stopReading}>
                  {texts.cancel}
                </button>
              </p>
            )}
            <Notices sentences={keeping === 'failed' ? [...told, texts.keep.keepingFailed] : told} />
            <output
              className={output.state.kind === 'failed' ? 'output-says alert-text' : 'output-says'}
              aria-label={texts.keep.says}
            >
              {output.state.sentence}
              {output.state.cancel !== undefined && (
                <button type="button" className="link" onClick={output.state.cancel}>
                  {texts.cancel}
                </button>
              )}
            </output>
            <PanelBoundary>
              <DistrictPanel
                active={view === 'district'}
                incoming={incoming}
                current={reading.ok ? draft : undefined}
                scheme={scheme}
                onOpen={open}
              />
            </PanelBoundary>
            {view !== 'district' && (
              <div className={`panel panel-${view}`} id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)}>
                <PanelBoundary key={view}>
                  {view === 'edit' ? (
                    <EditorView
                      key={opening}
                      draft={draft}
                      reading={reading}
                      evaluation={shown?.evaluation}
                      scheme={scheme}
                      actions={actions}
                      onOpen={chooseFile}
                      onSample={() => open(SAMPLE, texts.keep.askNew)}
                    />
                  ) : view === 'whatIf' ? (
                    <Suspense>
                      <WhatIfView
                        draft={draft}
                        shown={shown}
                        opening={opening}
                        edit={edit}
                        memory={whatIf}
                        onMemory={setWhatIf}
                      />
                    </Suspense>
                  ) : (
                    <Suspense>
                      <ReportView
                        draft={draft}
                        reading={reading}
                        shown={shown}
                        scheme={scheme}
                        actions={actions}
                        settings={reportSettings}
                        onSettings={setReportSettings}
                        options={reportOptions}
                        output={output}
                      />
                    </Suspense>
                  )}
                </PanelBoundary>
              </div>
            )}
          </main>
          {review === undefined && view === 'edit' && (
            <PanelBoundary>
              <ResultPanel
                evaluation={shown?.evaluation}
                scheme={scheme}
                stale={!reading.ok}
                explanation={
                  shown !== undefined && (
                    <PanelBoundary>
                      <ExplanationPanel evaluation={shown.evaluation} draft={draft} />
                    </PanelBoundary>
                  )
                }
              />
            </PanelBoundary>
          )}
        </div>
        <DropTarget onFile={openFromFile} onMany={toDistrict} many={view === 'district'} />
        {offer !== undefined && (
          <AskDialog
            title={texts.keep.askTitle}
            text={offer.question}
            yes={texts.keep.askYes}
            no={texts.keep.askNo}
            onAnswer={answer}
          />
        )}
      </SourceProvider>
    </ExplanationProvider>
  );
}
