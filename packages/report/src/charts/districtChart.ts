import type { Locale, Summary } from '@sw-eval/core';
import { scaleLinear } from 'd3-scale';
import { count, score } from '../assemble/figures.js';
import { textsFor } from '../texts/textsFor.js';
import type { ChartNode, ChartRow } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';

/** More stations than these are a table, not a picture; the legend says how many are left out. */
const MOST_ROWS = 60;
/** Totals are printed with at least so many decimals; a summary does not say how its schemes round. */
const DECIMALS = 2;

/**
 * The totals of a district's stations, best first, against their median.
 *
 * @returns `undefined` where no station has a total
 * @example
 * ```ts
 * const chart = districtChart(summarise([evaluation]), 'zh-CN');
 * chart?.rows[0].bars; // [{ from: 0, to: 93.73, fill: 'solid' }]
 * ```
 */
export function districtChart(summary: Summary, locale: Locale): ChartNode | undefined {
  const { totals, ranking, grades } = summary;
  if (totals === null || ranking.length === 0) return undefined;
  const { charts } = textsFor(locale);
  const labels = new Map(grades.map(({ id, label }) => [id, oneLine(label[locale])]));
  const shown = ranking.slice(0, MOST_ROWS);
  const axisMax =
    scaleLinear([0, Math.max(totals.max, 1)], [0, 1])
      .nice(2)
      .domain()[1] ?? totals.max;
  return {
    type: 'chart',
    id: 'district-chart',
    caption: phrasing([charts.districtCaption]),
    axis: { max: axisMax, unit: 'points' },
    lines: [{ at: totals.median, stroke: 'dashed', rows: 'all' }],
    rows: shown.map(({ rank, name, total, grade }): ChartRow => {
      const label = grade === null ? undefined : (labels.get(grade) ?? grade);
      return {
        kind: 'body',
        label: phrasing([`${rank} `, oneLine(name)]),
        bars: total === 0 ? [] : [{ from: 0, to: total, fill: 'solid' }],
        value: [score(total, DECIMALS), ...(label === undefined ? [] : phrasing([` ${label}`]))],
      };
    }),
    legend: phrasing(
      charts.districtLegend(
        score(totals.median, DECIMALS),
        ranking.length > shown.length ? { shown: count(shown.length, 0), all: count(ranking.length, 0) } : undefined,
      ),
    ),
  };
}
