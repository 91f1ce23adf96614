import type { Part } from '../tree/text.js';

/** Parts of a sentence with a separator between them, and another before the last where one is given. */
export function joinParts(items: readonly (readonly Part[])[], separator: string, last = separator): Part[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? last : separator, ...item];
  });
}
