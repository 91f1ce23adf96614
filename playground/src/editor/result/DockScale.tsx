import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';
import { bandsTopFirst } from './gradeDistance';
import { rowsOfLabels } from './rowsOfLabels';

/**
 * The total on the axis of the bands, as one thin bar: what the phone's dock has room for. Below it the bands by name;
 * where the names are too wide, only the band reached.
 */
export function DockScale({ evaluation: { total, scheme, grade } }: { evaluation: Evaluation }) {
  const { locale } = useLanguage();
  const end = scheme.totalPoints;
  const bands = bandsTopFirst(scheme.bands).reverse();
  const spans = bands.map((band, index) => ({
    band,
    text: band.label[locale],
    start: band.min,
    end: bands[index + 1]?.min ?? end,
  }));
  const all = rowsOfLabels(spans, end) === 1;
  return (
    <svg className="dock-scale" aria-hidden="true">
      <rect className="bar-rest" x="0" y="4" width="100%" height="6" />
      <rect className="bar-solid" x="0" y="4" width={onAxis(total ?? 0, end)} height="6" />
      {bands
        .filter((band) => band.min > 0)
        .map((band) => (
          <line
            key={band.id}
            className="bar-full"
            x1={onAxis(band.min, end)}
            x2={onAxis(band.min, end)}
            y1="0"
            y2="14"
          />
        ))}
      {spans
        .filter(({ band }) => all || band.id === grade?.id)
        .map(({ band, text, start, end: stop }) => {
          const last = stop === end;
          return (
            <text
              key={band.id}
              className={band.id === grade?.id ? 'axis-text band-reached' : 'axis-text'}
              x={last ? '100%' : onAxis((start + stop) / 2, end)}
              y="30"
              textAnchor={last ? 'end' : 'middle'}
            >
              {text}
            </text>
          );
        })}
    </svg>
  );
}
