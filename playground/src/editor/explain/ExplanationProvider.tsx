import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { ExplanationContext } from './ExplanationContext';

/** Owns which figure is explained, and gives the focus back to it. */
export function ExplanationProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string>();
  const asker = useRef<HTMLElement>(undefined);

  const explain = useCallback((path: string, element: HTMLElement) => {
    // A figure asked for within the explanation does not become the place to go back to.
    if (element.closest('.explanation') === null) asker.current = element;
    setOpen(path);
  }, []);
  const close = useCallback((giveFocusBack: boolean) => {
    setOpen(undefined);
    if (giveFocusBack) asker.current?.focus();
  }, []);

  const owner = useMemo(() => ({ open, explain, close }), [open, explain, close]);
  return <ExplanationContext value={owner}>{children}</ExplanationContext>;
}
