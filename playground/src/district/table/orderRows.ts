import type { Locale } from '../../i18n/texts';
import type { StationRow } from './stationRows';

/** By what the ranking can be ordered. */
export type Column = 'rank' | 'name' | 'regraded' | 'behind' | 'differences';

/** A column, and whether from its other end. */
export interface Order {
  readonly column: Column;
  readonly reversed: boolean;
}

/** The order after a column's head was pressed: the column, and from its other end the second time. */
export function nextOrder(order: Order, column: Column): Order {
  return order.column === column ? { column, reversed: !order.reversed } : { column, reversed: false };
}

/**
 * The rows in an order. Ranks begin with the best, counts with the greatest: what needs somebody comes first. Stations
 * without the figure come last, from either end.
 */
export function orderRows(rows: readonly StationRow[], { column, reversed }: Order, locale: Locale): StationRow[] {
  const sign = reversed ? -1 : 1;
  if (column === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return [...rows].sort((one, other) => sign * compare(nameOf(one), nameOf(other)));
  }
  return [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (a - b);
  });
}

function nameOf({ station }: StationRow): string {
  return station.evaluation.station.name;
}

function keyOf({ place, regraded, behind, differences }: StationRow, column: Exclude<Column, 'name'>) {
  if (column === 'rank') return place?.rank;
  if (column === 'regraded') return regraded?.rank;
  return -(column === 'behind' ? behind : differences);
}
