import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../editor/draft/draft';
import { safeStorage } from '../safeStorage';
import { isPlaceOf, type KeptWork, keepWork } from './keptDraft';
import { renamedTab, tabName } from './tabName';

/** Whether the work is kept: nothing was changed yet, it is being written, it is, or it could not be. */
export type Keeping = 'untouched' | 'writing' | 'kept' | 'failed';

/** How long typing must pause before the work is written, in ms. */
const PAUSE = 400;

/**
 * Keeps the work in the browser: shortly after every change, and at once when the page is left. `safe` is the draft that
 * need not be written: the sample, or work that is kept already. Without `keeps` nothing is written at all.
 */
export function useKeeping(
  draft: Draft,
  lastValid: Draft | undefined,
  safe: Draft | undefined,
  own: boolean,
  keeps = true,
): Keeping {
  const [state, setState] = useState<{ keeping: Keeping; of: Draft | undefined }>({
    keeping: own ? 'kept' : 'untouched',
    of: safe,
  });
  const work = useRef<KeptWork>({ draft, lastValid });
  const written = useRef(safe);
  const tab = useRef<string>(undefined);

  const write = useCallback((): void => {
    if (work.current.draft === written.current) return;
    tab.current ??= tabName(safeStorage(() => window.sessionStorage));
    const kept = keepWork(
      safeStorage(() => window.localStorage),
      tab.current,
      work.current,
      Date.now(),
    );
    if (kept) written.current = work.current.draft;
    setState({ keeping: kept ? 'kept' : 'failed', of: work.current.draft });
  }, []);

  useEffect(() => {
    work.current = { draft, lastValid };
    if (!keeps) return undefined;
    const timer = setTimeout(write, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, lastValid, keeps, write]);

  useEffect(() => {
    if (!keeps) return undefined;
    const session = safeStorage(() => window.sessionStorage);
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') write();
    };
    const onStorage = (event: StorageEvent): void => {
      // Another tab writes to this tab's place: it is a duplicate, so this one moves.
      if (isPlaceOf(tab.current ?? tabName(session), event.key)) tab.current = renamedTab(session);
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      write();
      if (work.current.draft !== written.current) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', write);
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('storage', onStorage);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', write);
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('storage', onStorage);
    };
  }, [keeps, write]);

  return state.of === draft || state.keeping === 'failed' ? state.keeping : 'writing';
}
