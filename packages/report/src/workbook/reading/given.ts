/** The entries of an object that have a value: what is not given has no key. */
export function given(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** Sets a value at a path of keys, making the objects on the way. */
export function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return;
  if (rest.length === 0) {
    // An own key whatever its name, so that `__proto__` is refused like any other that is not known.
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const next = target[key];
  const object = typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {};
  target[key] = object;
  setAt(object, rest, value);
}

/** The list at a path of keys, made where it is not there yet. */
export function listAt<Item>(target: Record<string, unknown>, path: readonly string[]): Item[] {
  const key = path.at(-1) ?? '';
  let owner = target;
  for (const step of path.slice(0, -1)) {
    setAt(owner, [step], owner[step] ?? {});
    owner = owner[step] as Record<string, unknown>;
  }
  if (!Array.isArray(owner[key])) owner[key] = [];
  return owner[key] as Item[];
}
