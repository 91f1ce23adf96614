/** Keys under which an item of a list carries its id. */
export const ID_KEYS = ['id', 'unit', 'evaluator'];

/** The id of an item of a list, or its index where it has none. */
export function stepOf(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    for (const key of ID_KEYS) {
      const id = (item as Record<string, unknown>)[key];
      if (Object.hasOwn(item, key) && typeof id === 'string') return id;
    }
  }
  return String(index);
}

/** What stands one step into a value: an item of a list by its id, else what a key of its own has; `undefined` where nothing does. */
export function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value.find((item, index) => stepOf(item, index) === step);
  const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isOwn ? (value as Record<string, unknown>)[step] : undefined;
}

/** The text at a path that names list items by id (by index where they have none), or `undefined`. */
export function textAt(value: unknown, path: string): string | undefined {
  const found = path.split('.').reduce(stepInto, value);
  return typeof found === 'string' ? found : undefined;
}

/** Whether a test holds for any text of a value. */
export function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => someText(item, test));
  // Without lists of keys or values that would be made only to be read once.
  for (const key in value) if (someText((value as Record<string, unknown>)[key], test)) return true;
  return false;
}

/** Hands every text of a value to `visit`, with a function that gives its path, list items by id where they have one. */
export function visitTexts(value: unknown, visit: (text: string, path: () => string) => void): void {
  const steps: string[] = [];
  const walk = (part: unknown) => {
    if (typeof part === 'string') {
      visit(part, () => steps.join('.'));
    } else if (Array.isArray(part)) {
      part.forEach((item, index) => {
        steps.push(stepOf(item, index));
        walk(item);
        steps.pop();
      });
    } else if (typeof part === 'object' && part !== null) {
      for (const key of Object.keys(part)) {
        steps.push(key);
        walk((part as Record<string, unknown>)[key]);
        steps.pop();
      }
    }
  };
  walk(value);
}
