import { type RefObject, useEffect, useRef } from 'react';

/** How long a changed figure keeps its ground, in ms. */
const LENGTH = 600;
const GROUND = 'var(--accent-soft)';

/** Gives a figure a ground of its own for a moment when it changes; not where less motion is wanted. */
export function useChangeGround(element: RefObject<HTMLElement | null>, path: string, figure: string): void {
  const last = useRef({ path, figure });
  useEffect(() => {
    const changed = last.current.path === path && last.current.figure !== figure;
    last.current = { path, figure };
    if (!changed || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    // The ground stands and then goes: a fading one would never be seen as it is.
    element.current?.animate({ backgroundColor: [GROUND, GROUND] }, { duration: LENGTH, id: 'changed' });
  }, [element, path, figure]);
}
