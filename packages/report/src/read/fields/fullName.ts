import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';

/** A place is looked for so far before a name. */
const REACH = 16;
const PLACE_END = /[市州区县镇]$/u;
const SHORTEST_PLACE = 3;

/**
 * The same name with its place before it, where a sentence gives it in full: 滨江市南城区桂湖街社工站 of 桂湖街社工站. Where the
 * place begins is known from the other bodies, whose names begin with it as well.
 */
export function fullName(
  { value, confidence }: Hit<string>,
  passages: readonly Passage[],
  others: readonly string[],
): Hit<string> | undefined {
  let longest: Hit<string> | undefined;
  for (const { body } of passages) {
    const { text } = body;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const length = placeBefore(text.slice(Math.max(0, at - REACH), at), others);
      if (length + value.length <= (longest?.value.length ?? value.length)) continue;
      const end = at + value.length;
      longest = { value: text.slice(at - length, end), clean: body, start: at - length, end, confidence };
    }
  }
  return longest;
}

/** How long the name of a place is that a text ends with and that other names have; 0 for none. */
function placeBefore(text: string, others: readonly string[]): number {
  if (!PLACE_END.test(text)) return 0;
  for (let length = text.length; length >= SHORTEST_PLACE; length -= 1) {
    const place = text.slice(-length);
    if (others.some((other) => other.includes(place))) return length;
  }
  return 0;
}
