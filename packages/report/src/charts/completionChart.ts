import type { Evaluation, Locale } from '@sw-eval/core';
import { rate } from '../assemble/figures.js';
import { textsFor } from '../texts/textsFor.js';
import type { ChartBar, ChartLine, ChartNode } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';

/** The axis of every completion chart, in percent: one scale for the same thing, so that stations compare. */
const AXIS_MAX = 220;
const FULL = 100;

/**
 * Completion rates as bars against 100 % and against progress. A bar is solid up to 100 % and outlined beyond; one
 * beyond 220 % is broken and keeps its printed figure. A rate above the scheme's `outlierRate` stands out.
 *
 * The progress line is left out where targets cover the evaluation period alone, or the term has no months.
 *
 * @example
 * ```ts
 * const chart = completionChart(evaluation, 'zh-CN');
 * chart.axis.max; // 220
 * chart.rows[0].bars; // [{ from: 0, to: 100, fill: 'solid' }, { from: 100, to: 101.09, fill: 'outline' }]
 * chart.lines.map(({ at }) => at); // [100, 87.5]
 * ```
 */
export function completionChart(evaluation: Evaluation, locale: Locale): ChartNode {
  const { charts } = textsFor(locale);
  const { indicators, scheme } = evaluation;
  const { decimals } = scheme.rounding;
  const progress = progressOf(evaluation);
  const broken = indicators.some((indicator) => (indicator.rate ?? 0) > AXIS_MAX);
  return {
    type: 'chart',
    id: 'completion-chart',
    caption: phrasing([charts.completionCaption]),
    axis: { max: AXIS_MAX, unit: 'percent' },
    lines: [
      { at: FULL, stroke: 'solid', rows: 'all' },
      ...(progress === null ? [] : [{ at: progress, stroke: 'dashed', rows: 'all' } satisfies ChartLine]),
    ],
    rows: indicators.map((indicator) => ({
      kind: 'body',
      label: phrasing([oneLine(indicator.label[locale])]),
      bars: bars(indicator.rate),
      value: [rate(indicator.rate, decimals)],
      ...((indicator.rate ?? 0) > scheme.outlierRate && { strong: true }),
    })),
    legend: phrasing(
      charts.completionLegend(
        rate(FULL, 0),
        progress === null ? undefined : rate(progress, 2),
        broken ? rate(AXIS_MAX, 0) : undefined,
      ),
    ),
  };
}

/** The progress to compare with; none that would lie outside the picture. */
function progressOf({ period, targetBasis }: Evaluation): number | null {
  if (targetBasis === 'period' || period.progress === null || period.progress > AXIS_MAX) return null;
  return period.progress;
}

function bars(value: number | null): ChartBar[] {
  if (value === null || value === 0) return [];
  if (value <= FULL) return [{ from: 0, to: value, fill: 'solid' }];
  return [
    { from: 0, to: FULL, fill: 'solid' },
    { from: FULL, to: value, fill: 'outline' },
  ];
}
