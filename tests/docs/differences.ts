/**
 * Where a value is not what a page shows of it: `total: 93.73, shown 93.37`. A shown object needs only some of the keys;
 * a shown list whose items have ids needs only some of the items, found by id; any other list is shown whole, in order.
 */
export function differencesFrom(shown: unknown, value: unknown, path = ''): string[] {
  const at = (step: string | number) => (path === '' ? String(step) : `${path}.${step}`);
  if (Array.isArray(shown) && Array.isArray(value)) {
    if (shown.length > 0 && shown.every((item) => idOf(item) !== undefined)) {
      return shown.flatMap((item) => {
        const id = idOf(item) ?? '';
        return differencesFrom(
          item,
          value.find((other) => idOf(other) === id),
          at(id),
        );
      });
    }
    if (shown.length === value.length) {
      return shown.flatMap((item, index) => differencesFrom(item, value[index], at(index)));
    }
  } else if (isObject(shown) && isObject(value)) {
    return Object.entries(shown).flatMap(([key, part]) => differencesFrom(part, value[key], at(key)));
  } else if (Object.is(shown, value)) return [];
  return [`${path || '(all)'}: ${JSON.stringify(value)}, shown ${JSON.stringify(shown)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): string | undefined {
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}
