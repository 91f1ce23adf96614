import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';
import { BandLabel, BandLines } from './BandMarks';
import { bandSpans } from './bandSpans';
import { rowsOfLabels } from './rowsOfLabels';

/** The bands below the bar: their bounds and names, the one reached in bold. Names too wide for one line take two. */
export function BandScale({ evaluation: { grade, scheme } }: { evaluation: Pick<Evaluation, 'grade' | 'scheme'> }) {
  const { locale } = useLanguage();
  const end = scheme.totalPoints;
  const spans = bandSpans(scheme, locale);
  const rows = rowsOfLabels(spans, end);
  return (
    <svg className={rows === 2 ? 'band-scale band-scale-tall' : 'band-scale'} aria-hidden="true">
      {[...spans.map(({ start }) => start), end].map((bound) => (
        <text
          key={bound}
          className="axis-text"
          x={onAxis(bound, end)}
          y="16"
          textAnchor={bound === 0 ? 'start' : bound === end ? 'end' : 'middle'}
        >
          {bound}
        </text>
      ))}
      <BandLines spans={spans} end={end} y1={-16} y2={2} />
      {spans.map((span, index) => (
        <BandLabel
          key={span.band.id}
          span={span}
          end={end}
          y={rows === 2 && index % 2 === 1 ? 54 : 35}
          reached={grade?.id}
        />
      ))}
    </svg>
  );
}
