import { fileName } from '../../editor/output/saveFile';

/** A file's name for each station's report; a name that stands twice is counted, whatever its case. */
export function reportNames(stations: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return stations.map((station) => {
    const name = fileName(station, 'docx');
    const key = name.toLowerCase();
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    if (count === 1) return name;
    const next = fileName(`${station} (${count})`, 'docx');
    taken.set(next.toLowerCase(), 1);
    return next;
  });
}
