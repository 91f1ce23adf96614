interface WithId {
  readonly id?: string | undefined;
}

/** The ids of all items, in their order; none where there is no list. */
export function allIds<Item extends WithId>(items: readonly Item[] = []): Item['id'][] {
  return items.map((item) => item.id);
}

/** The items by id; of several with one id the last, and none where there is no list. */
export function byId<Item extends WithId>(items: readonly Item[] = []): Map<Item['id'], Item> {
  const found = new Map<Item['id'], Item>();
  for (const item of items) found.set(item.id, item);
  return found;
}

/** The first item with this id. */
export function findById<Item extends WithId>(items: readonly Item[], id: string | undefined): Item | undefined {
  return items.find((item) => item.id === id);
}
