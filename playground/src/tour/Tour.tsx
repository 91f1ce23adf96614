import { useEffect, useRef, useState } from 'react';
import { useTourStepTexts } from '../i18n/tour/useTourStepTexts';
import { TARGETS, TOUR_STEPS } from './tourSteps';

/**
 * Four steps over the page, each beside what it speaks of. The page stays in use; Esc and a button end it at any step.
 * The focus goes with the steps and returns where it was.
 */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const t = useTourStepTexts();
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = TOUR_STEPS[place] ?? 'fill';
  const last = place === TOUR_STEPS.length - 1;

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    heading.current?.focus();
    const target = TARGETS[step]
      .map((selector) => document.querySelector(selector))
      .find((element) => element !== null && element.getClientRects().length > 0);
    target?.setAttribute('data-tour', step);
    target?.scrollIntoView({ block: 'start' });
    return () => target?.removeAttribute('data-tour');
  }, [step]);

  return (
    <section
      className="tour"
      role="dialog"
      aria-labelledby="tour-title"
      onKeyDown={(event) => event.key === 'Escape' && onEnd()}
    >
      <p className="help">{t.place(place + 1, TOUR_STEPS.length)}</p>
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        {t.steps[step].title}
      </h2>
      <p>{t.steps[step].text}</p>
      <div className="tour-actions">
        {!last && (
          <button type="button" className="link" onClick={onEnd}>
            {t.skip}
          </button>
        )}
        {place > 0 && (
          <button type="button" className="button" onClick={() => setPlace(place - 1)}>
            {t.back}
          </button>
        )}
        <button type="button" className="button button-filled" onClick={() => (last ? onEnd() : setPlace(place + 1))}>
          {last ? t.end : t.next}
        </button>
      </div>
    </section>
  );
}
