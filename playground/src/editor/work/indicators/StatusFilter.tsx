import type { Evaluation, IndicatorStatus } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { StatusMark } from '../../figures/marks';
import { groupByStatus } from '../../result/groupByStatus';

/** The indicators that are shown: those that had a status when it was chosen. A row does not vanish while one types. */
export interface StatusChoice {
  readonly status: IndicatorStatus;
  readonly ids: ReadonlySet<string>;
}

/** On a phone, above the indicators: which statuses are shown, and how many have them. */
export function StatusFilter({
  evaluation,
  choice,
  onChoice,
}: {
  evaluation: Evaluation;
  choice: StatusChoice | undefined;
  onChoice: (choice: StatusChoice | undefined) => void;
}) {
  const { texts } = useLanguage();
  return (
    <fieldset className="status-filter" aria-label={texts.filter}>
      <button type="button" aria-pressed={choice === undefined} onClick={() => onChoice(undefined)}>
        {texts.filterAll}
      </button>
      {groupByStatus(evaluation.indicators).map(({ status, indicators }) => (
        <button
          key={status}
          type="button"
          aria-pressed={choice?.status === status}
          onClick={() => onChoice({ status, ids: new Set(indicators.map(({ id }) => id)) })}
        >
          <StatusMark status={status} quiet={indicators.length === 0} />
          {`${texts.status[status]} ${indicators.length}`}
        </button>
      ))}
    </fieldset>
  );
}
