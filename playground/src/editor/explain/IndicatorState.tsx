import { type Evaluation, explain } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { ConventionMark, StatusMark } from '../figures/marks';

/** Below the explanation of an indicator's figure: its status and why, and what is still needed. */
export function IndicatorState({ path, evaluation }: { path: string; evaluation: Evaluation }) {
  const { locale, texts } = useLanguage();
  const [root, id] = path.split('.');
  const indicator = root === 'indicators' ? evaluation.indicators.find((each) => each.id === id) : undefined;
  if (indicator === undefined) return null;
  const t = texts.explain;
  const { status, outlook, expectedToDate } = indicator;
  const reason = explain(evaluation, `indicators.${indicator.id}.status`);
  const { remaining, neededPerMonth, monthsLeft } = outlook;
  return (
    <dl className="explanation-rows explanation-state">
      <dt>{texts.statusColumn}</dt>
      <dd>
        <span className="explanation-status">
          <StatusMark status={status} />
          {reason.formula.words[locale]}
        </span>
        {expectedToDate !== null && <span>{t.expected(String(expectedToDate))}</span>}
        {reason.basis === 'convention' && (
          <span className="explanation-convention">
            <ConventionMark />
            {t.convention}
          </span>
        )}
      </dd>
      <dt>{t.stillNeeded}</dt>
      <dd>
        {remaining === 0
          ? t.nothingNeeded
          : t.needed(
              `${remaining} ${indicator.unit[locale]}`.trim(),
              String(monthsLeft),
              neededPerMonth === null ? null : neededPerMonth.toFixed(2),
            )}
      </dd>
    </dl>
  );
}
