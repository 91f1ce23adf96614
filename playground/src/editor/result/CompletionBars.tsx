import type { Evaluation, IndicatorResult } from '@sw-eval/core';
import { memo } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { FigureButton } from '../explain/FigureButton';
import { onAxis } from '../figures/axis';
import { StatusMark } from '../figures/marks';
import { printRate } from '../figures/printFigure';
import { AXIS_END, RateBar } from '../figures/RateBar';
import { groupByStatus, type StatusGroup } from './groupByStatus';

const PROGRESS_DECIMALS = 2;

/** The indicators by status, each with its rate against 100 % and progress. */
export const CompletionBars = memo(function CompletionBars({ evaluation }: { evaluation: Evaluation }) {
  const { texts } = useLanguage();
  const { progress } = evaluation.period;
  const progressText = progress === null ? null : printRate(progress, PROGRESS_DECIMALS);
  // Targets of the period alone, and a term that is over, leave no place between progress and 100 %.
  const pace = evaluation.targetBasis === 'period' || progress === null || progress >= 100 ? null : progressText;
  return (
    <section className="result-section" aria-labelledby="completion-heading">
      <div className="section-head">
        <h2 id="completion-heading">{texts.completion}</h2>
        <span className="help">{texts.indicatorCount(evaluation.indicators.length)}</span>
      </div>
      <div className="bar-row bar-axis" aria-hidden="true">
        <span />
        <svg className="rate-bar" aria-hidden="true">
          {progressText !== null && progress !== null && progress < 100 && (
            <text className="axis-text" x={onAxis(progress, AXIS_END)} y="14" textAnchor="end">
              {texts.axisProgress(progressText)}
            </text>
          )}
          <text className="axis-text" x={onAxis(100, AXIS_END)} dx="4" y="14">
            100%
          </text>
          <text className="axis-text" x={onAxis(200, AXIS_END)} y="14" textAnchor="middle">
            200%
          </text>
        </svg>
        <span />
      </div>
      {groupByStatus(evaluation.indicators).map((group) => (
        <Group key={group.status} group={group} evaluation={evaluation} pace={pace} />
      ))}
    </section>
  );
});

function Group({ group, evaluation, pace }: { group: StatusGroup; evaluation: Evaluation; pace: string | null }) {
  const { texts } = useLanguage();
  const { status, indicators } = group;
  const empty = indicators.length === 0;
  return (
    <div className={empty ? 'bar-group bar-group-empty' : 'bar-group'}>
      <h3>
        <StatusMark status={status} quiet={empty} />
        <span>{texts.status[status]}</span>
        <FigureButton
          path={`indicatorSummary.${status}`}
          name={texts.status[status]}
          figure={texts.groupCount(indicators.length)}
          className="bar-group-count"
        />
        <span className="help">{texts.group[status](pace)}</span>
      </h3>
      <ul>
        {indicators.map((indicator) => (
          <BarRow key={indicator.id} indicator={indicator} evaluation={evaluation} />
        ))}
      </ul>
    </div>
  );
}

function BarRow({ indicator, evaluation }: { indicator: IndicatorResult; evaluation: Evaluation }) {
  const { locale, texts } = useLanguage();
  const { rate } = indicator;
  const outlier = rate !== null && rate > evaluation.scheme.outlierRate;
  return (
    <li className="bar-row">
      <span className="bar-name">{indicator.label[locale]}</span>
      <RateBar rate={rate} progress={evaluation.period.progress} />
      <span className={outlier ? 'bar-figure outlier' : 'bar-figure'}>
        {rate === null ? (
          printRate(null, evaluation.scheme.rounding.decimals)
        ) : (
          <FigureButton
            path={`indicators.${indicator.id}.rate`}
            name={`${indicator.label[locale]} ${texts.rate}`}
            figure={printRate(rate, evaluation.scheme.rounding.decimals)}
          />
        )}
      </span>
    </li>
  );
}
