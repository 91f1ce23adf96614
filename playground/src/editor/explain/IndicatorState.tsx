import { type Evaluation, explain } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { Marked } from '../../i18n/Marked';
import { ConventionMark, StatusMark } from '../figures/marks';

/** Below the explanation of an indicator's figure: its status and why, and what is still needed. */
export function IndicatorState({ path, evaluation }: { path: string; evaluation: Evaluation }) {
  const { locale, texts } = useLanguage();
  const [root, id] = path.split('.');
  const indicator = root === 'indicators' ? evaluation.indicators.find((each) => each.id === id) : undefined;
  if (indicator === undefined) return null;
  const t = texts.explain;
  const own = `indicators.${indicator.id}`;
  const label = indicator.label[locale];
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
        {expectedToDate !== null && (
          <span>
            <Marked
              text={t.expected(String(expectedToDate))}
              figures={{ paths: [`${own}.expectedToDate`], names: [label] }}
            />
          </span>
        )}
        {reason.basis === 'convention' && (
          <span className="explanation-convention">
            <ConventionMark />
            {t.convention}
          </span>
        )}
      </dd>
      <dt>{t.stillNeeded}</dt>
      <dd>
        {remaining === 0 ? (
          t.nothingNeeded
        ) : (
          <span>
            <Marked
              text={t.needed(
                `~${remaining}~ ${indicator.unit[locale]}`.trim(),
                String(monthsLeft),
                neededPerMonth === null ? null : neededPerMonth.toFixed(2),
              )}
              figures={{
                paths: ['remaining', 'monthsLeft', 'neededPerMonth'].map((key) => `${own}.outlook.${key}`),
                names: [label, label, label],
              }}
            />
          </span>
        )}
      </dd>
    </dl>
  );
}
