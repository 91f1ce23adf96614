import { Suspense, useCallback, useMemo, useState } from 'react';
import { DistrictPanel, type IncomingFiles } from '../district/DistrictPanel';
import type { Draft } from '../editor/draft/draft';
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
import { EmbedBridge, MethodView, Tour } from './lazyViews';
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
import { useWork } from './useWork';
import { ViewPanel } from './ViewPanel';
import type { View } from './views';

/** The page once it has started: owns which view is shown, and joins what owns the rest. */
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
  const { draft, opening, source, unsaved, undo, redo, actions, replace, saved } = useWork(
    start.draft,
    start.own,
    readOnly,
  );
  const [view, setView] = useState<View>(embed?.views[0] ?? 'edit');
  const [method, setMethod] = useState(false);
  const [touring, setTouring] = useState(false);
  const [incoming, setIncoming] = useState<IncomingFiles>();
  const [whatIf, setWhatIf] = useState<WhatIfMemory>({});
  const { reading, shown, scheme } = useReading(draft, start.first, opening);
  const lastValid = useLastValid(draft, reading.ok);
  const keeping = useKeeping(draft, lastValid, start.kept ? start.draft : undefined, start.own, embed === undefined);
  const offline = useOffline(embed === undefined);
  const [reportSettings, setReportSettings] = useReportSettings();
  const { locale: reportLocale = locale, arrangement } = reportSettings;
  const reportOptions = useMemo(() => ({ locale: reportLocale, arrangement }), [reportLocale, arrangement]);
  const output = useOutput(draft, reading, reportOptions, encodeLink, saved);

  const showView = useCallback((next: View): void => {
    setMethod(false);
    setView(next);
  }, []);
  const replaceAndShow = useCallback(
    (next: Draft, text?: ReadSource): void => {
      replace(next, text);
      if (embed === undefined) showView('edit');
    },
    [replace, showView, embed],
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
    unsaved,
    replaceAndShow,
    start.offered,
    start.notices.map((notice) => (notice.kind === 'work' ? texts.keep.workDamaged : texts.keep.link[notice.problem])),
  );

  const toDistrict = useCallback(
    (files: Promise<readonly File[]>): void => {
      setIncoming({ files });
      showView('district');
    },
    [showView],
  );

  const steps = <UndoRedo undo={undo} redo={redo} />;
  const beginTour = (): void => {
    showView('edit');
    setTouring(true);
  };
  const openSample = (): void => open(SAMPLE, texts.keep.askNew);

  return (
    <ReadOnlyContext value={readOnly}>
      <ExplanationProvider>
        <SourceProvider source={source}>
          <div className={`page page-${view}`}>
            {embed === undefined ? (
              <TopBar
                view={view}
                onView={showView}
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
              <EmbedBar embed={embed} view={view} onView={showView}>
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
                  whatIf={{ draft, shown, opening, edit: actions.edit, memory: whatIf, onMemory: setWhatIf }}
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
              <EmbedBridge
                host={embed.host}
                readOnly={readOnly}
                draft={draft}
                reading={reading}
                onLoad={replaceAndShow}
              />
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
