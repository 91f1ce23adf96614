import type { ReactNode } from 'react';
import { MEDIA_TYPES } from '../editor/output/formats';
import { fileName, saveFile } from '../editor/output/saveFile';
import { useLanguage } from '../i18n/LanguageContext';
import { findWork } from '../settings/drafts/keptDraft';
import { tabName } from '../settings/drafts/tabName';
import { safeStorage } from '../settings/safeStorage';
import { CrashBoundary } from './CrashBoundary';

/** Where no panel could keep a crash to itself: what was kept in the browser is still there, and can be taken out. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { texts } = useLanguage();
  return (
    <CrashBoundary
      instead={() => (
        <main className="start-failure" role="alert">
          <h1>sw-eval</h1>
          <p>{texts.pageFailed}</p>
          <p className="ask-actions">
            <button type="button" className="button" onClick={saveKept}>
              {texts.downloadCase}
            </button>
            <button type="button" className="button button-filled" onClick={() => window.location.reload()}>
              {texts.panelRetry}
            </button>
          </p>
        </main>
      )}
    >
      {children}
    </CrashBoundary>
  );
}

/** Hands out the work as it was kept last, unchecked: it can be opened again like any case file. */
function saveKept(): void {
  const found = findWork(
    safeStorage(() => window.localStorage),
    tabName(safeStorage(() => window.sessionStorage)),
  );
  if (found.kind !== 'work') return;
  saveFile(`${JSON.stringify(found.work.draft, undefined, 2)}\n`, fileName('', 'json'), MEDIA_TYPES.json);
}
