import type { Placed } from '../review/segments';

/** The text a case was read from, with the words each value was read from. */
export interface ReadSource {
  /** The file's name. */
  readonly name: string;
  readonly text: string;
  readonly found: readonly Placed[];
}

/**
 * The place in the text that a path of the case is about: its own words, those of a part of it, or those of what it is
 * part of. `undefined` where nothing of it was read.
 *
 * @example
 * ```ts
 * const found = [{ path: 'stated.mentions.0.value', offset: 3, length: 4 }];
 * placeInSource({ name: '', text: '建档 1149', found }, 'stated.mentions.0'); // 'stated.mentions.0.value'
 * ```
 */
export function placeInSource({ found }: ReadSource, path: string): string | undefined {
  const place =
    found.find((value) => value.path === path) ??
    found.find((value) => value.path.startsWith(`${path}.`)) ??
    found.find((value) => path.startsWith(`${value.path}.`));
  return place?.path;
}
