import type { Grade, RankedStation, Summary } from '@sw-eval/core';
import type { DistrictStation } from '../station';

/** Rank, total and grade of a station among the others. */
export interface Place {
  readonly rank: number;
  readonly tied: boolean;
  readonly total: number;
  readonly grade: string | null;
}

/** A row of the ranking. */
export interface StationRow {
  readonly station: DistrictStation;
  /** `undefined` without a total. */
  readonly place: Place | undefined;
  /** The same under another scheme; `undefined` where it cannot be compared, or none is asked for. */
  readonly regraded: Place | undefined;
  readonly grade: Grade | null;
  /** Indicators behind. */
  readonly behind: number;
  /** What differs, notes left out. */
  readonly differences: number;
}

/** The rows of a ranking: each station with its places from the summary of all of them, in the order given. */
export function stationRows(stations: readonly DistrictStation[], summary: Summary): StationRow[] {
  const places = byIndex(summary.ranking);
  const regraded = byIndex(summary.regraded?.ranking ?? []);
  return stations.map((station, index) => ({
    station,
    place: places.get(index),
    regraded: regraded.get(index),
    grade: station.evaluation.grade,
    behind: station.evaluation.indicatorSummary.behind,
    differences: station.evaluation.discrepancies.filter(({ severity }) => severity !== 'note').length,
  }));
}

function byIndex(ranking: readonly RankedStation[]): ReadonlyMap<number, Place> {
  return new Map(ranking.map((station) => [station.index, station]));
}
