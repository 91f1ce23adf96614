import type { Evaluation, Explanation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Draft } from '../draft/draft';
import { ConventionMark } from '../figures/marks';
import { SourceLink } from '../source/SourceLink';
import { ExplanationInputs } from './ExplanationInputs';
import { exactText } from './exactText';
import { printExact } from './printExact';

/** The rows of an explanation: formula, inputs, exact value, rounding, source. */
export function ExplanationRows({
  explanation,
  evaluation,
  draft,
}: {
  explanation: Explanation;
  evaluation: Evaluation;
  draft: Draft;
}) {
  const { locale, texts } = useLanguage();
  const { formula, inputs, exact, rounding, basis, source, note } = explanation;
  const t = texts.explain;
  const computed = basis !== 'given' && basis !== 'scheme';
  return (
    <dl className="explanation-rows">
      <dt>{t.formula}</dt>
      <dd>{formula.words[locale]}</dd>
      {inputs.length > 0 && (
        <>
          <dt>{t.inputs}</dt>
          <dd>
            <ExplanationInputs inputs={inputs} evaluation={evaluation} draft={draft} />
          </dd>
        </>
      )}
      {computed && exact !== null && (
        <>
          <dt>{t.exact}</dt>
          <dd>{exactText(formula.symbols, printExact(exact))}</dd>
        </>
      )}
      {rounding !== null && (
        <>
          <dt>{t.rounding}</dt>
          <dd>{t.roundingOf[rounding.mode](rounding.decimals)}</dd>
        </>
      )}
      <dt>{t.source}</dt>
      <dd>
        {basis === 'convention' && (
          <span className="explanation-convention">
            <ConventionMark />
            {t.convention}
          </span>
        )}
        {basis === 'given' && t.given}
        {basis === 'scheme' && source === null && t.scheme}
        {source !== null && <span>{source[locale]}</span>}
        <SourceLink paths={sourcePaths(explanation)} name={explanation.label[locale]} />
        {note !== undefined && <span className="explanation-note">{note[locale]}</span>}
      </dd>
    </dl>
  );
}

/** Where a text may speak of a figure: the figure it prints, else what the figure comes from. */
function sourcePaths({ path, inputs }: Explanation): string[] {
  const [root, id, key] = path.split('.');
  const printed =
    root === 'indicators' && key === 'rate' ? `stated.rates.${id}` : `stated.${path.replace(/^period\./, '')}`;
  return [path, printed, ...inputs.map((input) => input.path)];
}
