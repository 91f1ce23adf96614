import { useReducer, useState } from 'react';
import type { Draft } from '../editor/draft/draft';
import { beginHistory, changeHistory } from '../editor/draft/draftHistory';
import type { ValidReading } from '../editor/draft/readDraft';
import { EditorView } from '../editor/EditorView';
import { Downloads } from '../editor/report/Downloads';
import { ReportView } from '../editor/report/ReportView';
import { ResultPanel } from '../editor/result/ResultPanel';
import { useReading } from '../editor/useReading';
import { LanguageContext } from '../i18n/LanguageContext';
import { useSettings } from '../settings/useSettings';
import { PanelBoundary } from './PanelBoundary';
import { StartFailure } from './StartFailure';
import type { Start } from './startUp';
import { TopBar } from './TopBar';
import { UndoRedo } from './UndoRedo';
import { panelId, tabId, type View } from './views';

/** The page: owns the draft, the view and the settings. */
export function App({ start }: { start: Start }) {
  const settings = useSettings();
  return (
    <LanguageContext value={settings.locale}>
      {start.ok ? (
        <Workplace draft={start.draft} first={start.first} settings={settings} />
      ) : (
        <StartFailure problem={start.problem} issues={start.issues} />
      )}
    </LanguageContext>
  );
}

function Workplace({
  draft: opened,
  first,
  settings,
}: {
  draft: Draft;
  first: ValidReading;
  settings: ReturnType<typeof useSettings>;
}) {
  const [{ draft, past, future }, change] = useReducer(changeHistory, opened, beginHistory);
  const [view, setView] = useState<View>('edit');
  const { reading, shown } = useReading(draft, first);
  return (
    <div className="page">
      <TopBar
        view={view}
        onView={setView}
        settings={settings}
        steps={
          <UndoRedo
            undo={past.length > 0 ? () => change({ kind: 'undo' }) : undefined}
            redo={future.length > 0 ? () => change({ kind: 'redo' }) : undefined}
          />
        }
      >
        <Downloads reading={reading} />
      </TopBar>
      <main className="work">
        <div className={`panel panel-${view}`} id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)}>
          <PanelBoundary key={view}>
            {view === 'edit' ? (
              <EditorView
                draft={draft}
                reading={reading}
                evaluation={shown.evaluation}
                set={(path, value) => change({ kind: 'set', path, value })}
              />
            ) : (
              <ReportView shown={shown} reading={reading} />
            )}
          </PanelBoundary>
        </div>
      </main>
      <PanelBoundary>
        <ResultPanel evaluation={shown.evaluation} stale={!reading.ok} />
      </PanelBoundary>
    </div>
  );
}
