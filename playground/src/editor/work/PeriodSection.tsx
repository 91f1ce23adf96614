import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { Marked } from '../../i18n/Marked';
import { ConventionMark } from '../figures/marks';
import { printRate } from '../figures/printFigure';
import { DateRangeFields } from './DateRangeFields';
import { PeriodTimeline } from './PeriodTimeline';
import { RangeMessages } from './RangeMessages';
import { SectionHead } from './SectionHead';
import { headingId } from './sections';

/** Progress has 2 decimals in every scheme. */
const PROGRESS_DECIMALS = 2;

/** Agreement and evaluation period, and what they come to in months. */
export function PeriodSection({ period, scheme }: { period: Evaluation['period']; scheme: Evaluation['scheme'] }) {
  const { texts } = useLanguage();
  const assessed = String(period.assessedMonths);
  const term = String(period.termMonths);
  const progress = printRate(period.progress, PROGRESS_DECIMALS);
  const rule = texts.conventions[period.convention];
  return (
    <section className="section" aria-labelledby={headingId('period')}>
      <SectionHead name="period" title={texts.period} />
      <div className="date-ranges">
        <DateRangeFields range="agreement" label={texts.agreement} />
        <DateRangeFields range="period" label={texts.evaluated} />
      </div>
      <RangeMessages ranges={['agreement', 'period']} />
      <PeriodTimeline assessedMonths={period.assessedMonths} termMonths={period.termMonths} />
      <div className="period-summary">
        <p>
          <Marked text={texts.months(assessed, term, progress, String(period.monthsLeft))} />
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
    </section>
  );
}
