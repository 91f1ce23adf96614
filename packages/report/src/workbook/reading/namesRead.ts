import type { PartialCase, PathStep } from '@sw-eval/core';
import { indicatorNames, unitsOf } from '../sheets/Written.js';
import { Names } from '../values/Names.js';
import type { Reading } from './Reading.js';
import type { ReadRow } from './ReadRow.js';

/** The names that cells can speak of, of what was read so far. */
export function namesRead(reading: Reading) {
  const given = reading.case as PartialCase;
  const { areas, sites } = unitsOf(given);
  const all = new Names(sites);
  const within = new Map(
    (given.areas ?? []).map((area) => [area?.id, new Names(unitsOf({ areas: [area ?? {}] }).sites)] as const),
  );
  return {
    indicators: indicatorNames(reading.scheme, given, 'zh-CN'),
    areas: new Names(areas),
    sites: all,
    units: new Names([...areas, ...sites]),
    /** The sites of an area, of which two in different areas may have one name; of no area: all. */
    sitesIn: (area: string | undefined): Names => (area === undefined ? all : (within.get(area) ?? all)),
  };
}

/** The indicator that a row is about. One that the case does not have is an issue. */
export function findIndicator(reading: Reading, row: ReadRow, key: string, names: Names) {
  const cell = row.cellName(key);
  const list = (reading.case['indicators'] ?? []) as Record<string, unknown>[];
  const path: PathStep[] = ['indicators'];
  if (!row.has(key)) {
    reading.issue('missing', path, cell, 'the indicator that this row is about', 'nothing');
    return undefined;
  }
  const before = reading.found.length;
  const id = reading.id(row, key, [...path, cell], names);
  reading.found.splice(before);
  const index = list.findIndex((indicator) => indicator['id'] === id);
  const indicator = list[index];
  if (indicator !== undefined) return { indicator, path: [...path, index] };
  if (id !== undefined) {
    reading.issue('unknown-reference', path, cell, 'an indicator of the case', JSON.stringify(id), { id });
  }
  return undefined;
}
