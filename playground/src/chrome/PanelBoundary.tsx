import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import { CrashBoundary } from './CrashBoundary';

/** Keeps the crash of one panel from taking the page and what was typed with it. */
export function PanelBoundary({ children }: { children: ReactNode }) {
  const { texts } = useLanguage();
  return (
    <CrashBoundary
      instead={(retry) => (
        <div className="panel-failure" role="alert">
          <p>{texts.panelFailed}</p>
          <button type="button" className="button" onClick={retry}>
            {texts.panelRetry}
          </button>
        </div>
      )}
    >
      {children}
    </CrashBoundary>
  );
}
