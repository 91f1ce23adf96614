import type { PathStep } from '@sw-eval/core';
import { pathKey } from './Reading.js';

/** The cell of a path: its own, else that of something below it, else that of what it belongs to. */
export function findPlace(path: readonly PathStep[], places: ReadonlyMap<string, string>): string | undefined {
  const own = places.get(pathKey(path));
  if (own !== undefined) return own;
  const start = `${pathKey(path).slice(0, -1)},`;
  for (const [key, cell] of path.length === 0 ? [] : places) if (key.startsWith(start)) return cell;
  return path.length === 0 ? undefined : findPlace(path.slice(0, -1), places);
}
