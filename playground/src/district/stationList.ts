import type { DistrictStation } from './station';

/** One file that took the place of another about the same evaluation of the same station. */
export interface Replaced {
  readonly file: string;
  readonly by: string;
}

/**
 * The stations with more of them. One about the same evaluation of the same station takes the place of the one before,
 * in its position: counted twice it would bend every median.
 */
export function withStations(
  stations: readonly DistrictStation[],
  more: readonly DistrictStation[],
): { stations: readonly DistrictStation[]; replaced: readonly Replaced[] } {
  const all = new Map(stations.map((station) => [station.key, station]));
  const replaced: Replaced[] = [];
  for (const station of more) {
    const before = all.get(station.key);
    if (before !== undefined) replaced.push({ file: before.file, by: station.file });
    all.set(station.key, station);
  }
  return { stations: [...all.values()], replaced };
}
