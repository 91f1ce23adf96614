import type { Evaluation, Locale, RubricResult } from '@sw-eval/core';
import { count, score, sharedDecimals } from '../assemble/figures.js';
import { textsFor } from '../texts/textsFor.js';
import type { ChartNode, ChartRow } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';

/** A mean such as 8.333333 keeps its decimals; the other scores do not grow as long for its sake. */
const MOST_SHARED = 2;

/**
 * How far the evaluators of a party's panel lie apart, one row for each item that they scored: the item's points as a
 * frame, from the lowest to the highest score as a bar, and a tick at the score that counts.
 *
 * @returns `undefined` where the party has no score of a panel
 * @example
 * ```ts
 * // Its score was given in points.
 * spreadChart(evaluation, 'oversight', 'zh-CN'); // undefined
 * ```
 */
export function spreadChart(evaluation: Evaluation, partyId: string, locale: Locale): ChartNode | undefined {
  const { charts } = textsFor(locale);
  const party = evaluation.parties.find(({ id }) => id === partyId);
  if (party?.rubric === undefined) return undefined;
  const leaves = leavesOf(party.rubric);
  const scored = leaves.filter(({ spread, awarded }) => spread !== undefined && awarded !== null);
  const decimals = {
    points: sharedDecimals(scored.map(({ points }) => points)),
    scores: Math.min(
      MOST_SHARED,
      sharedDecimals(
        scored.flatMap(({ awarded, byEvaluator = [] }) => [awarded, ...byEvaluator.map(({ points }) => points)]),
      ),
    ),
  };
  const rows = leaves.flatMap((leaf) => spreadRow(leaf, decimals, locale));
  if (rows.length === 0) return undefined;
  const label = oneLine(party.label[locale]);
  return {
    type: 'chart',
    id: `${partyId}-spread-chart`,
    caption: phrasing([charts.spreadCaption(label)]),
    axis: { max: Math.max(...leaves.map(({ points }) => points)), unit: 'points' },
    lines: [],
    rows,
    legend: phrasing(charts.spreadLegend(party.aggregate ?? 'mean')),
  };
}

function leavesOf(node: RubricResult): RubricResult[] {
  const children = node.children ?? [];
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

function spreadRow(
  { label, points, awarded, spread, byEvaluator }: RubricResult,
  decimals: { points: number; scores: number },
  locale: Locale,
): ChartRow[] {
  const given = (byEvaluator ?? []).map((entry) => entry.points);
  if (spread === undefined || awarded === null || given.length === 0) return [];
  const lowest = Math.min(...given);
  const highest = Math.max(...given);
  return [
    {
      kind: 'body',
      label: phrasing([oneLine(label[locale])]),
      bars: [
        { from: 0, to: points, fill: 'rest' },
        ...(highest > lowest ? [{ from: lowest, to: highest, fill: 'solid' } as const] : []),
      ],
      marker: awarded,
      value: phrasing(
        textsFor(locale).charts.spread(
          score(awarded, decimals.scores),
          count(points, decimals.points),
          score(lowest, decimals.scores),
          score(highest, decimals.scores),
        ),
      ),
    },
  ];
}
