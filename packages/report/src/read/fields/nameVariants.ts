import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';

/** A place where a body is written otherwise. */
export interface NameVariant {
  readonly field: 'operator' | 'purchaser' | 'oversight';
  readonly hit: Hit<string>;
  readonly where: string;
}

/** What the name of a body ends with. */
export const ENDINGS = /(?:中心|协会|促进会|服务社|公司|基金会|办事处|政府|民政局)$/u;
const PLACE_PREFIX = /^(?:[\p{Script=Han}]{2,4}省)?([\p{Script=Han}]{2,4}?)([市区县])/u;
/** A body is looked for by at least so many signs. */
const SHORTEST_TAIL = 6;
const MOST_VARIANTS = 20;

/** Places where a body is written otherwise: 广州启创… beside 广州市启创…, or a sign or two changed. A shorter form is none. */
export function variantsOf(passages: readonly Passage[], names: ReadonlyMap<string, Hit<string>>): NameVariant[] {
  const variants: NameVariant[] = [];
  for (const field of ['operator', 'purchaser', 'oversight'] as const) {
    const name = names.get(field)?.value;
    if (name === undefined || !ENDINGS.test(name)) continue;
    const seen = new Set<string>();
    for (const { body, where } of passages) {
      if (variants.length >= MOST_VARIANTS) break;
      for (const [start, end] of otherSpellings(body.text, name)) {
        const value = body.text.slice(start, end);
        if (seen.has(value)) continue;
        seen.add(value);
        variants.push({ field, hit: { value, clean: body, start, end, confidence: 0.85 }, where });
      }
    }
  }
  return variants;
}

function otherSpellings(text: string, name: string): [number, number][] {
  const place = PLACE_PREFIX.exec(name);
  const spots: [number, number][] = [];
  if (place !== null) {
    const [prefix, town = '', kind = ''] = place;
    const tail = name.slice(prefix.length);
    if (tail.length >= SHORTEST_TAIL) {
      // 广州启创… for 广州市启创…
      for (const at of placesOf(text, `${town}${tail}`)) spots.push([at, at + town.length + tail.length]);
      // The prefix as it should be, and a tail of the same ending that differs in a sign or two.
      for (const at of placesOf(text, `${town}${kind}`)) {
        const end = similarEnd(text, at + prefix.length, tail);
        if (end !== undefined) spots.push([at, end]);
      }
    }
  }
  return spots;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** Where a text that begins at `at` ends, if it is almost `tail`: the same first and last signs, one or two others. */
function similarEnd(text: string, at: number, tail: string): number | undefined {
  const ending = tail.slice(-2);
  for (const length of [tail.length, tail.length - 1, tail.length + 1, tail.length - 2, tail.length + 2]) {
    const candidate = text.slice(at, at + length);
    if (candidate.length !== length || !candidate.endsWith(ending) || candidate === tail) continue;
    if (candidate[0] === tail[0] && /^[\p{Script=Han}（）]+$/u.test(candidate) && distance(candidate, tail) <= 2)
      return at + length;
  }
  return undefined;
}

/** Signs to add, take away or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
