import { type EvaluationPeriod, formatIssue, type Issue } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { dateAfter, daysBetween } from './calendar';
import { SliderRow } from './SliderRow';
import { type Scenario, typedAt, withTyped } from './scenario';

const PATH = 'period.end';

/** The slider of the period's last day, from its first to the end of the agreement. Months are the core's to count. */
export function PeriodSlider({
  base,
  now,
  scenario,
  issue,
  onChange,
}: {
  base: EvaluationPeriod;
  /** The period as the scenario comes to it. */
  now: EvaluationPeriod;
  scenario: Scenario;
  issue: Issue | undefined;
  onChange: (scenario: Scenario) => void;
}) {
  const { locale, t } = useWhatIfTexts();
  const own = base.end;
  const text = typedAt(scenario, PATH) ?? own;
  const changed = text !== own;
  const last = [own, base.agreement.end].sort().at(-1) ?? own;
  const max = daysBetween(base.start, last) ?? 0;
  const ownDays = daysBetween(base.start, own) ?? 0;
  const months = t.monthsText(String(now.assessedMonths), String(now.termMonths));
  return (
    <SliderRow
      id="what-if-period-end"
      label={t.periodEnd}
      fieldLabel={t.periodEnd}
      sliderLabel={t.sliderOf(t.periodEnd)}
      kind="date"
      text={text}
      unit={months}
      range={{
        max,
        step: 1,
        value: daysBetween(base.start, text) ?? ownDays,
        print: (days) => dateAfter(base.start, days),
      }}
      valueText={`${text}，${months}`}
      marks={changed ? [{ at: ownDays, text: t.ownMark(own), side: 'below' }] : []}
      changed={changed}
      sentence={issue === undefined ? undefined : formatIssue(issue, locale)}
      onType={(next) => onChange(withTyped(scenario, PATH, next, own))}
    />
  );
}
