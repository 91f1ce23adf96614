import type { MonthConvention } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { Marked } from '../../i18n/Marked';
import { useEditor } from '../EditorContext';
import { ConventionMark } from '../figures/marks';
import { NO_FIGURE, printRate } from '../figures/printFigure';
import { DateRangeFields } from './DateRangeFields';
import { PeriodTimeline } from './PeriodTimeline';
import { RangeMessages } from './RangeMessages';
import { Section } from './Section';

/** Progress has 2 decimals in every scheme. */
const PROGRESS_DECIMALS = 2;
/** Ways of counting whose months begin on the day of the month on which the term begins. */
const COUNTED_FROM_START: ReadonlySet<MonthConvention> = new Set<MonthConvention>([
  'half-month',
  'whole-months',
  'exact',
]);
const PATHS = ['period.assessedMonths', 'period.termMonths', 'period.progress', 'period.monthsLeft'];

/** Agreement and evaluation period, and what they come to in months. */
export function PeriodSection() {
  const { texts } = useLanguage();
  const { evaluation, scheme } = useEditor();
  const period = evaluation?.period;
  const assessed = period === undefined ? NO_FIGURE : String(period.assessedMonths);
  const term = period === undefined ? NO_FIGURE : String(period.termMonths);
  const progress = printRate(period?.progress ?? null, PROGRESS_DECIMALS);
  const left = period === undefined ? NO_FIGURE : String(period.monthsLeft);
  const rule = texts.conventions[scheme.monthConvention];
  return (
    <Section name="period" title={texts.period} summary={texts.periodSummary(assessed, term, progress)}>
      <div className="date-ranges">
        <DateRangeFields range="agreement" label={texts.agreement} />
        <DateRangeFields range="period" label={texts.evaluated} />
      </div>
      <RangeMessages ranges={['agreement', 'period']} />
      {period !== undefined && (
        <PeriodTimeline
          assessedMonths={period.assessedMonths}
          termMonths={period.termMonths}
          start={COUNTED_FROM_START.has(period.convention) ? period.agreement.start : undefined}
        />
      )}
      <div className="period-summary">
        <p>
          <Marked
            text={texts.months(assessed, term, progress, left)}
            {...(period !== undefined && { figures: { paths: PATHS, names: texts.monthsNames } })}
          />
        </p>
        <p className="help">
          {scheme.rules.months?.basis === 'sourced' ? (
            rule
          ) : (
            <>
              <ConventionMark />
              {texts.convention(rule)}
            </>
          )}
        </p>
      </div>
    </Section>
  );
}
