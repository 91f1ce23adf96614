import { type Draft, isList, isObject, type Json, type JsonObject, type Path, valueAt, withValueAt } from './draft';

/** The columns of the grid that are typed in. */
export type FigureColumn = 'target' | 'reported' | 'actual';

/** Where the figure of an indicator stands; of one area or site where `unit` is given. `undefined`: not in the draft. */
export function cellPath(
  indicator: Json | undefined,
  index: number,
  unit: string | undefined,
  column: FigureColumn,
): Path | undefined {
  if (unit === undefined) return ['indicators', index, column];
  const place = unitPlace(indicator, unit);
  return place === -1 ? undefined : ['indicators', index, 'byUnit', place, column];
}

/** The id of the input of a cell; it stands in for the path while the draft does not have the unit. */
export function newCellKey(index: number, unit: string, column: FigureColumn): Path {
  return ['indicators', index, 'unit', unit, column];
}

/**
 * The draft with a typed figure. For an area or site the list of units is made, and taken away again with its last
 * figure. `reported` may be missing, so an empty one is taken away.
 */
export function withCell(
  draft: Draft,
  index: number,
  unit: string | undefined,
  column: FigureColumn,
  text: string,
): Draft {
  const indicator = valueAt(draft, ['indicators', index]);
  if (!isObject(indicator)) return draft;
  if (unit === undefined) {
    return withValueAt(draft, ['indicators', index, column], text === '' && column === 'reported' ? undefined : text);
  }
  const path: Path = ['indicators', index, 'byUnit'];
  const rows = isList(indicator['byUnit']) ? indicator['byUnit'] : [];
  const place = unitPlace(indicator, unit);
  const row = rows[place];
  const kept = Object.entries(isObject(row) ? row : { unit }).filter(([key]) => key !== column);
  const next: JsonObject = Object.fromEntries(text === '' ? kept : [...kept, [column, text] as const]);
  const bare = Object.keys(next).length === 1;
  const changed = place === -1 ? [...rows, next] : rows.map((each, at) => (at === place ? next : each));
  const left = bare ? changed.filter((each) => each !== next) : changed;
  return withValueAt(draft, path, left.length === 0 ? undefined : left);
}

function unitPlace(indicator: Json | undefined, unit: string): number {
  const rows = isObject(indicator) ? indicator['byUnit'] : undefined;
  return isList(rows) ? rows.findIndex((row) => isObject(row) && row['unit'] === unit) : -1;
}
