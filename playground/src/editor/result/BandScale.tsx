import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';
import { bandsTopFirst } from './gradeDistance';
import { rowsOfLabels } from './rowsOfLabels';

/** The bands below the bar: their bounds and names, the one reached in bold. Names too wide for one line take two. */
export function BandScale({ evaluation: { grade, scheme } }: { evaluation: Pick<Evaluation, 'grade' | 'scheme'> }) {
  const { locale } = useLanguage();
  const end = scheme.totalPoints;
  const bands = bandsTopFirst(scheme.bands).reverse();
  const spans = bands.map((band, index) => ({
    text: band.label[locale],
    start: band.min,
    end: bands[index + 1]?.min ?? end,
  }));
  const rows = rowsOfLabels(spans, end);
  return (
    <svg className={rows === 2 ? 'band-scale band-scale-tall' : 'band-scale'} aria-hidden="true">
      {[...bands.map((band) => band.min), end].map((bound) => (
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
      {bands
        .filter((band) => band.min > 0)
        .map((band) => (
          <line
            key={band.id}
            className="bar-full"
            x1={onAxis(band.min, end)}
            x2={onAxis(band.min, end)}
            y1="-16"
            y2="2"
          />
        ))}
      {bands.map((band, index) => {
        const span = spans[index];
        const last = index === bands.length - 1;
        return (
          <text
            key={band.id}
            className={band.id === grade?.id ? 'axis-text band-reached' : 'axis-text'}
            x={span === undefined || last ? '100%' : onAxis((span.start + span.end) / 2, end)}
            y={rows === 2 && index % 2 === 1 ? 54 : 35}
            textAnchor={last ? 'end' : 'middle'}
          >
            {band.label[locale]}
          </text>
        );
      })}
    </svg>
  );
}
