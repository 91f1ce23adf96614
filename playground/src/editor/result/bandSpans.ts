import type { Band, Scheme } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import { bandsTopFirst } from './gradeDistance';
import type { LabelSpan } from './rowsOfLabels';

/** A band's part of the axis, from its lower bound to the next band's, or to full marks. */
export interface BandSpan extends LabelSpan {
  readonly band: Band;
  readonly isLast: boolean;
}

/** The bands of a scheme from the lowest up, as they lie on the axis of points. */
export function bandSpans({ bands, totalPoints }: Pick<Scheme, 'bands' | 'totalPoints'>, locale: Locale): BandSpan[] {
  const ascending = bandsTopFirst(bands).reverse();
  return ascending.map((band, index) => ({
    band,
    text: band.label[locale],
    start: band.min,
    end: ascending[index + 1]?.min ?? totalPoints,
    isLast: index === ascending.length - 1,
  }));
}
