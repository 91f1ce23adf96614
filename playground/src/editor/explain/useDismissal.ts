import { type RefObject, useEffect } from 'react';

/** Closes on Esc, and on a press outside the panel, its figures and its inputs. */
export function useDismissal(
  panel: RefObject<HTMLElement | null>,
  open: boolean,
  close: (giveFocusBack: boolean) => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || behindDialog()) return;
      event.preventDefault();
      close(true);
    };
    const onPress = (event: PointerEvent): void => {
      const pressed = event.target;
      if (!(pressed instanceof Element) || behindDialog()) return;
      if (panel.current?.contains(pressed) === true || pressed.closest('.figure, [data-input]') !== null) return;
      close(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [panel, open, close]);
}

/** Whether a dialog lies over the page, which then has Esc and the presses for itself. */
function behindDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
