import type { Evaluation, Locale } from '@sw-eval/core';
import { count, score, sharedDecimals } from '../assemble/figures.js';
import { textsFor } from '../texts/textsFor.js';
import type { ChartLine, ChartNode, ChartRow } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';

/**
 * The parties' scores within their shares, laid end to end, and the total against the bands: one picture for the sum,
 * the shares and the distance to the next grade. A party without a score has its share drawn as not earned.
 *
 * @example
 * ```ts
 * const chart = sharesChart(evaluation, 'zh-CN');
 * chart.rows[3].bars; // [{ from: 45, to: 100, fill: 'rest' }, { from: 45, to: 94.23, fill: 'solid' }]
 * chart.rows[4].bars; // [{ from: 0, to: 93.73, fill: 'solid' }]
 * ```
 */
export function sharesChart(evaluation: Evaluation, locale: Locale): ChartNode {
  const { charts, result } = textsFor(locale);
  const { parties, scheme, total } = evaluation;
  const { decimals } = scheme.rounding;
  const shareDecimals = sharedDecimals([scheme.totalPoints, ...parties.map(({ share }) => share)]);
  let start = 0;
  const rows = parties.map((party): ChartRow => {
    const from = start;
    start = place(from + party.share);
    return {
      kind: 'body',
      label: phrasing([oneLine(party.label[locale])]),
      bars: [
        { from, to: start, fill: 'rest' },
        ...(party.awarded === null || party.awarded === 0
          ? []
          : [{ from, to: place(from + party.awarded), fill: 'solid' } as const]),
      ],
      value: [score(party.awarded, decimals), ...phrasing([' / ']), count(party.share, shareDecimals)],
    };
  });
  const bands = scheme.bands.filter(({ min }) => min > 0).sort((a, b) => a.min - b.min);
  const bandDecimals = sharedDecimals(bands.map(({ min }) => min));
  return {
    type: 'chart',
    id: 'shares-chart',
    caption: phrasing([charts.sharesCaption]),
    axis: { max: scheme.totalPoints, unit: 'points' },
    lines: bands.map(({ min }): ChartLine => ({ at: min, stroke: 'solid', rows: 'total' })),
    rows: [
      ...rows,
      {
        kind: 'total',
        label: phrasing([result.sum]),
        bars: total === null || total === 0 ? [] : [{ from: 0, to: total, fill: 'solid' }],
        value: [score(total, decimals), ...phrasing([' / ']), count(scheme.totalPoints, shareDecimals)],
      },
    ],
    legend: phrasing(
      charts.sharesLegend(
        bands.map(({ label, min }) => ({ label: oneLine(label[locale]), min: count(min, bandDecimals) })),
      ),
    ),
  };
}

/** A place on the axis without the noise of binary fractions. It is where a bar ends, no figure of the report. */
function place(value: number): number {
  return Number(value.toFixed(6));
}
