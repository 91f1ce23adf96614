/** What the work area shows. */
export type View = 'edit' | 'whatIf' | 'report' | 'district';

/** The views in the order of their tabs. */
export const VIEWS: readonly View[] = ['edit', 'whatIf', 'report', 'district'];

/** The id of a view's tab. */
export function tabId(view: View): string {
  return `tab-${view}`;
}

/** The id of a view's panel. */
export function panelId(view: View): string {
  return `panel-${view}`;
}

/** The view a key leads to from one tab; `undefined` for keys that move nowhere. */
export function viewByKey(view: View, key: string, views: readonly View[] = VIEWS): View | undefined {
  const place = views.indexOf(view);
  if (key === 'ArrowRight') return views[(place + 1) % views.length];
  if (key === 'ArrowLeft') return views.at(place - 1);
  if (key === 'Home') return views[0];
  if (key === 'End') return views.at(-1);
  return undefined;
}
