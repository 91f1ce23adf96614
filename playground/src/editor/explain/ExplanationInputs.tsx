import type { Evaluation, ExplanationInput } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import { fieldId } from '../fields/fieldId';
import { revealField } from '../fields/revealField';
import { draftPathOf } from './draftPathOf';
import { useExplanation } from './ExplanationContext';
import { printValue } from './printValue';

/** The inputs of a figure. Those that were typed lead to their fields; those that are computed explain themselves. */
export function ExplanationInputs({
  inputs,
  evaluation,
  draft,
}: {
  inputs: readonly ExplanationInput[];
  evaluation: Evaluation;
  draft: Draft;
}) {
  const { locale, texts } = useLanguage();
  const { explain } = useExplanation();
  return (
    <ul className="explanation-inputs">
      {inputs.map((input) => (
        <li key={input.path}>
          <button
            type="button"
            className="link"
            onClick={(event) => {
              const place = draftPathOf(draft, input.path);
              if (place === undefined || !revealField(fieldId(place))) explain(input.path, event.currentTarget);
            }}
          >
            {`${input.label[locale]} ${printValue(input, evaluation, locale, texts)}`}
          </button>
        </li>
      ))}
    </ul>
  );
}
