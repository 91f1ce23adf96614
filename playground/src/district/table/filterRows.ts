import type { StationRow } from './stationRows';

/** Which rows of the ranking are shown. */
export interface Filter {
  /** Words that name or file must have, in any order. */
  readonly words: string;
  /** A grade's id, `none` for those without one, or `all`. */
  readonly grade: string;
  /** Only those with an indicator behind. */
  readonly behindOnly: boolean;
  /** Only those in which something differs. */
  readonly differsOnly: boolean;
}

/** Every row. */
export const NO_FILTER: Filter = { words: '', grade: 'all', behindOnly: false, differsOnly: false };

/** The rows that are asked for. Ranks stay those among all stations. */
export function filterRows(rows: readonly StationRow[], filter: Filter): readonly StationRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ station, grade, behind, differences }) => {
    const text = `${station.evaluation.station.name}\n${station.file}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.grade === 'all' || (grade?.id ?? 'none') === filter.grade) &&
      (!filter.behindOnly || behind > 0) &&
      (!filter.differsOnly || differences > 0)
    );
  });
}
