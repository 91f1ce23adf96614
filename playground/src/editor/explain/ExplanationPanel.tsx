import { type Evaluation, type Explanation, explain, SwEvalError } from '@sw-eval/core';
import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import { fieldId } from '../fields/fieldId';
import { draftPathOf } from './draftPathOf';
import { useExplanation } from './ExplanationContext';
import { ExplanationRows } from './ExplanationRows';
import { IndicatorState } from './IndicatorState';
import { printValue } from './printValue';
import { useDismissal } from './useDismissal';
import { useTintedInputs } from './useTintedInputs';

/**
 * How the open figure came about: docked below the result on a wide screen, where it hides no row, a sheet from the
 * bottom on a narrow one. It follows what is typed while it is open.
 */
export function ExplanationPanel({ evaluation, draft }: { evaluation: Evaluation; draft: Draft }) {
  const { locale, texts } = useLanguage();
  const { open, close } = useExplanation();
  const panel = useRef<HTMLElement>(null);
  const explanation = useMemo(() => explained(evaluation, open), [evaluation, open]);
  const shown = explanation?.path;
  useTintedInputs(explanation === undefined ? [] : fieldIds(explanation, draft));
  useDismissal(panel, shown !== undefined, close);
  useEffect(() => {
    if (shown !== undefined) panel.current?.focus();
  }, [shown]);

  if (explanation === undefined) return null;
  return (
    <section
      className="explanation"
      ref={panel}
      role="dialog"
      aria-labelledby="explanation-title"
      // The panel itself takes the focus, so that it is read from its title on.
      tabIndex={-1}
    >
      <div className="explanation-head">
        <h2 id="explanation-title">{explanation.label[locale]}</h2>
        <b className="explanation-figure">{printValue(explanation, evaluation, locale, texts)}</b>
      </div>
      <ExplanationRows explanation={explanation} evaluation={evaluation} draft={draft} />
      <IndicatorState path={explanation.path} evaluation={evaluation} />
      <button type="button" className="link explanation-close" onClick={() => close(true)}>
        {texts.close}
      </button>
    </section>
  );
}

/** The explanation at a path; none where the figure is gone, because its row was removed while it was open. */
function explained(evaluation: Evaluation, path: string | undefined): Explanation | undefined {
  if (path === undefined) return undefined;
  try {
    return explain(evaluation, path);
  } catch (error) {
    if (error instanceof SwEvalError) return undefined;
    throw error;
  }
}

function fieldIds(explanation: Explanation, draft: Draft): string[] {
  return [explanation.path, ...explanation.inputs.map((input) => input.path)].flatMap((path) => {
    const place = draftPathOf(draft, path);
    return place === undefined ? [] : [fieldId(place)];
  });
}
