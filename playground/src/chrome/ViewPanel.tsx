import { type ComponentProps, Suspense } from 'react';
import { EditorView } from '../editor/EditorView';
import { ReportView, WhatIfView } from './lazyViews';
import { PanelBoundary } from './PanelBoundary';
import { panelId, tabId, type View } from './views';

/** The view of one case that is shown, in the panel of its tab. A crash stays within it. */
export function ViewPanel({
  view,
  opening,
  edit,
  whatIf,
  report,
}: {
  view: Exclude<View, 'district'>;
  /** Counts the cases opened: each is entered afresh. */
  opening: number;
  edit: ComponentProps<typeof EditorView>;
  whatIf: ComponentProps<typeof WhatIfView>;
  report: ComponentProps<typeof ReportView>;
}) {
  return (
    <div className={`panel panel-${view}`} id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)}>
      <PanelBoundary key={view}>
        <Suspense>
          {view === 'edit' && <EditorView key={opening} {...edit} />}
          {view === 'whatIf' && <WhatIfView {...whatIf} />}
          {view === 'report' && <ReportView {...report} />}
        </Suspense>
      </PanelBoundary>
    </div>
  );
}
