import { lazy, Suspense, useCallback, useMemo, useReducer, useState } from 'react';
import { DistrictPanel, type IncomingFiles } from '../district/DistrictPanel';
import type { Draft } from '../editor/draft/draft';
import { beginHistory, changeHistory } from '../editor/draft/draftHistory';
import type { EditorActions } from '../editor/EditorContext';
import { ExplanationPanel } from '../editor/explain/ExplanationPanel';
import { ExplanationProvider } from '../editor/explain/ExplanationProvider';
import { BLANK_CASE } from '../editor/input/blankCase';
import { useOutput } from '../editor/output/useOutput';
import { ReadOnlyContext } from '../editor/ReadOnlyContext';
import { Downloads } from '../editor/report/Downloads';
import { ResultPanel } from '../editor/result/ResultPanel';
import { ReviewView } from '../editor/review/ReviewView';
import type { ReadSource } from '../editor/source/ReadSource';
import { SourceProvider } from '../editor/source/SourceProvider';
import { useReading } from '../editor/useReading';
import type { WhatIfMemory } from '../editor/whatIf/WhatIfView';
import { EmbedBar } from '../embed/EmbedBar';
import type { EmbedOptions } from '../embed/embedOptions';
import { useLanguage } from '../i18n/LanguageContext';
import { UpdateNotice } from '../offline/UpdateNotice';
import { useOffline } from '../offline/useOffline';
import { useKeeping } from '../settings/drafts/useKeeping';
import { encodeLink } from '../settings/links/caseLink';
import { useReportSettings } from '../settings/report/useReportSettings';
import type { SettingsOwner } from '../settings/useSettings';
import { TourInvitation } from '../tour/TourInvitation';
import { AskDialog } from './AskDialog';
import { DropTarget } from './DropTarget';
import { LanguageChoice } from './LanguageChoice';
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
import { ViewPanel } from './ViewPanel';
import type { View } from './views';

const MethodView = lazy(() => import('../method/MethodView').then((loaded) => ({ default: loaded.MethodView })));
const Tour = lazy(() => import('../tour/Tour').then((loaded) => ({ default: loaded.Tour })));
const EmbedBridge = lazy(() => import('../embed/EmbedBridge').then((loaded) => ({ default: loaded.EmbedBridge })));

/** The page once it has started: owns the draft, its history, and which view is shown. */
export function Workplace({
  start,
  settings,
  embed,
}: {
  start: Extract<Start, { ok: true }>;
  settings: SettingsOwner;
  /** What the host page asks for, where the page is embedded in one. */
  embed: EmbedOptions | undefined;
}) {
  const { locale, texts } = useLanguage();
  const readOnly = embed?.readOnly === true;
  const [{ draft, past, future, opening }, change] = useReducer(changeHistory, start.draft, beginHistory);
  const [view, setView] = useState<View>(embed?.views[0] ?? 'edit');
  const [method, setMethod] = useState(false);
  const [touring, setTouring] = useState(false);
  const [incoming, setIncoming] = useState<IncomingFiles>();
  const [whatIf, setWhatIf] = useState<WhatIfMemory>({});
  const [inFile, setInFile] = useState<Draft | undefined>(start.own ? undefined : start.draft);
  const [source, setSource] = useState<{ readonly readFrom: ReadSource; readonly draft: Draft }>();
  // Undone, the case is another, and the text is not its own.
  if (source !== undefined && future.includes(source.draft)) setSource(undefined);
  const { reading, shown, scheme } = useReading(draft, start.first, opening);
  const lastValid = useLastValid(draft, reading.ok);
  const keeping = useKeeping(draft, lastValid, start.kept ? start.draft : undefined, start.own, embed === undefined);
  const offline = useOffline(embed === undefined);
  const [reportSettings, setReportSettings] = useReportSettings();
  const { locale: reportLocale = locale, arrangement } = reportSettings;
  const reportOptions = useMemo(() => ({ locale: reportLocale, arrangement }), [reportLocale, arrangement]);
  const output = useOutput(draft, reading, reportOptions, encodeLink, setInFile);

  const set = useCallback<EditorActions['set']>(
    (path, value) => !readOnly && change({ kind: 'set', path, value }),
    [readOnly],
  );
  const edit = useCallback<EditorActions['edit']>(
    (apply, key) => !readOnly && change({ kind: 'edit', edit: apply, ...(key !== undefined && { key }) }),
    [readOnly],
  );
  const actions = useMemo(() => ({ set, edit }), [set, edit]);
  const replace = useCallback(
    (next: Draft, readFrom?: ReadSource): void => {
      change({ kind: 'replace', draft: next });
      setSource(readFrom === undefined ? undefined : { readFrom, draft: next });
      setInFile(next);
      if (embed === undefined) setView('edit');
    },
    [embed],
  );
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

  const steps = (
    <UndoRedo
      undo={past.length > 0 ? () => change({ kind: 'undo' }) : undefined}
      redo={future.length > 0 ? () => change({ kind: 'redo' }) : undefined}
    />
  );
  const beginTour = (): void => {
    setView('edit');
    setTouring(true);
  };
  const openSample = (): void => open(SAMPLE, texts.keep.askNew);

  return (
    <ReadOnlyContext value={readOnly}>
      <ExplanationProvider>
        <SourceProvider source={source?.readFrom}>
          <div className={`page page-${view}`}>
            {embed === undefined ? (
              <TopBar
                view={view}
                onView={setView}
                keeping={keeping}
                steps={steps}
                menu={
                  <>
                    <LanguageChoice settings={settings} />
                    <MainMenu
                      output={output}
                      onFile={openFromFile}
                      onNew={() => open(BLANK_CASE, texts.keep.askNew)}
                      onSample={openSample}
                      onTour={beginTour}
                      onMethod={() => setMethod(true)}
                      settings={
                        <>
                          <ThemeChoice theme={settings.theme} onChange={settings.setTheme} />
                          <TextSizeChoice textSize={settings.textSize} onChange={settings.setTextSize} />
                          {offline.ready && <p className="menu-note">{texts.offline.ready}</p>}
                        </>
                      }
                    />
                  </>
                }
              >
                <Downloads output={output} />
              </TopBar>
            ) : (
              <EmbedBar embed={embed} view={view} onView={setView}>
                {!readOnly && steps}
              </EmbedBar>
            )}
            {review !== undefined && (
              <PanelBoundary>
                <ReviewView review={review} onUse={endReview} onDiscard={() => endReview()} />
              </PanelBoundary>
            )}
            {method && review === undefined && (
              <PanelBoundary>
                <Suspense>
                  <MethodView scheme={scheme} reading={shown} onClose={() => setMethod(false)} />
                </Suspense>
              </PanelBoundary>
            )}
            <main className="work" hidden={review !== undefined || method}>
              {readingFile !== undefined && (
                <p className="reading-file" role="status">
                  {texts.review.reading(readingFile)}
                  <button type="button" className="link" onClick={stopReading}>
                    {texts.cancel}
                  </button>
                </p>
              )}
              <Notices sentences={keeping === 'failed' ? [...told, texts.keep.keepingFailed] : told} />
              {view === 'edit' && <TourInvitation newcomer={embed === undefined && !start.own} onStart={beginTour} />}
              <UpdateNotice update={offline.update} keeping={keeping} />
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
                <ViewPanel
                  view={view}
                  opening={opening}
                  edit={{
                    draft,
                    reading,
                    evaluation: shown?.evaluation,
                    scheme,
                    actions,
                    onOpen: chooseFile,
                    onSample: openSample,
                  }}
                  whatIf={{ draft, shown, opening, edit, memory: whatIf, onMemory: setWhatIf }}
                  report={{
                    draft,
                    reading,
                    shown,
                    scheme,
                    actions,
                    settings: reportSettings,
                    onSettings: setReportSettings,
                    options: reportOptions,
                    output,
                  }}
                />
              )}
            </main>
            {review === undefined && !method && view === 'edit' && (
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
          {!readOnly && (
            <DropTarget
              onFile={openFromFile}
              onMany={embed === undefined ? toDistrict : undefined}
              many={view === 'district'}
            />
          )}
          {embed?.host !== undefined && (
            <Suspense>
              <EmbedBridge host={embed.host} readOnly={readOnly} draft={draft} reading={reading} onLoad={replace} />
            </Suspense>
          )}
          {touring && (
            <Suspense>
              <Tour onEnd={() => setTouring(false)} />
            </Suspense>
          )}
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
    </ReadOnlyContext>
  );
}
