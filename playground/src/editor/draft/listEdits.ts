import { type Draft, isList, type Json, type Path, valueAt, withValueAt } from './draft';

/** The items of a list of the draft; none where there is no list. */
export function itemsAt(draft: Draft, path: Path): readonly Json[] {
  const items = valueAt(draft, path);
  return isList(items) ? items : [];
}

/** The draft with an item added at the end of a list. The list is made where there is none. */
export function withItemAdded(draft: Draft, path: Path, item: Json): Draft {
  return withValueAt(draft, path, [...itemsAt(draft, path), item]);
}

/** The draft without the item at an index. A list left without items is taken away where `keepEmpty` is not set. */
export function withItemRemoved(draft: Draft, path: Path, index: number, keepEmpty = false): Draft {
  const left = itemsAt(draft, path).filter((_, place) => place !== index);
  return withValueAt(draft, path, left.length === 0 && !keepEmpty ? undefined : left);
}

/**
 * The draft with the item at an index moved by some places; as it was where it would leave the list.
 *
 * @example
 * ```ts
 * withItemMoved({ list: ['a', 'b', 'c'] }, ['list'], 0, 1); // { list: ['b', 'a', 'c'] }
 * ```
 */
export function withItemMoved(draft: Draft, path: Path, index: number, by: number): Draft {
  const items = [...itemsAt(draft, path)];
  const [item] = items.slice(index, index + 1);
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return draft;
  items.splice(index, 1);
  items.splice(to, 0, item);
  return withValueAt(draft, path, items);
}

/** An id that no item of the lists has: the stem with the lowest free number. */
export function freeId(stem: string, ids: Iterable<Json | undefined>): string {
  const taken = new Set(ids);
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
