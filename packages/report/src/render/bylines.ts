import { formatFigure } from '../tree/formatFigure.js';
import type { Report } from '../tree/nodes.js';

/** What stands under the title, in order: number, issuer, date, those that are given. */
export function bylines({ meta, locale }: Report): string[] {
  return [
    ...(meta.number === undefined ? [] : [meta.number]),
    ...(meta.issuer === undefined ? [] : [meta.issuer]),
    ...(meta.date === undefined ? [] : [formatFigure({ kind: 'date', value: meta.date }, locale)]),
  ];
}
