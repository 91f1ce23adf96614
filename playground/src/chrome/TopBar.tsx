import type { ReactNode } from 'react';
import { DiffersMark } from '../editor/figures/marks';
import { useLanguage } from '../i18n/LanguageContext';
import type { Keeping } from '../settings/drafts/useKeeping';
import { ViewTabs } from './ViewTabs';
import type { View } from './views';

/** Name, tabs, whether the work is kept, and on the right what leads out of the page. */
export function TopBar({
  view,
  onView,
  keeping,
  steps,
  menu,
  children,
}: {
  view: View;
  onView: (view: View) => void;
  keeping: Keeping;
  steps: ReactNode;
  menu: ReactNode;
  children: ReactNode;
}) {
  const { texts } = useLanguage();
  return (
    <header className="topbar">
      <span className="brand">sw-eval</span>
      <ViewTabs view={view} onChange={onView} />
      <span className="topbar-space" />
      {keeping === 'failed' ? (
        <span className="keeping keeping-failed" role="alert">
          <DiffersMark />
          {texts.keep.keeping.failed}
        </span>
      ) : (
        <span className="keeping">{texts.keep.keeping[keeping]}</span>
      )}
      {steps}
      {menu}
      <div className="topbar-actions">{children}</div>
    </header>
  );
}
