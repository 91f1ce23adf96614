import type { Evaluation, Locale } from '@sw-eval/core';
import { formatFigure } from '../tree/formatFigure.js';

/** Every figure of an evaluation as a report must print it. */
export function printedFigures({ period, indicators, parties, total }: Evaluation, locale: Locale): string[] {
  const count = (value: number) => formatFigure({ kind: 'count', value, decimals: 0 }, locale);
  const rate = (value: number | null) => formatFigure({ kind: 'rate', value, decimals: 2 }, locale);
  const score = (value: number | null) => formatFigure({ kind: 'score', value, decimals: 2 }, locale);
  return [
    count(period.assessedMonths),
    count(period.termMonths),
    rate(period.progress),
    ...indicators.flatMap((indicator) => [count(indicator.actual), count(indicator.target), rate(indicator.rate)]),
    ...indicators.flatMap(({ byUnit }) => byUnit.flatMap(({ actual }) => (actual === null ? [] : [count(actual)]))),
    ...parties.flatMap((party) => [score(party.awarded), count(party.share), rate(party.ratio)]),
    score(total),
  ];
}
