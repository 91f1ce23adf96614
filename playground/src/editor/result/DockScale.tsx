import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { onAxis } from '../figures/axis';
import { BandLabel, BandLines } from './BandMarks';
import { bandSpans } from './bandSpans';
import { rowsOfLabels } from './rowsOfLabels';

/**
 * The total on the axis of the bands, as one thin bar: what the phone's dock has room for. Below it the bands by name;
 * where the names are too wide, only the band reached.
 */
export function DockScale({ evaluation: { total, scheme, grade } }: { evaluation: Evaluation }) {
  const { locale } = useLanguage();
  const end = scheme.totalPoints;
  const spans = bandSpans(scheme, locale);
  const all = rowsOfLabels(spans, end) === 1;
  return (
    <svg className="dock-scale" aria-hidden="true">
      <rect className="bar-rest" x="0" y="4" width="100%" height="6" />
      <rect className="bar-solid" x="0" y="4" width={onAxis(total ?? 0, end)} height="6" />
      <BandLines spans={spans} end={end} y1={0} y2={14} />
      {spans
        .filter(({ band }) => all || band.id === grade?.id)
        .map((span) => (
          <BandLabel key={span.band.id} span={span} end={end} y={30} reached={grade?.id} />
        ))}
    </svg>
  );
}
