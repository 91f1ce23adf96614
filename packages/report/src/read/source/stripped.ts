/**
 * A text without the signs of a set at its end. A loop, since an expression for it takes square time on some texts.
 *
 * @example
 * ```ts
 * withoutEnd('专业小组*△', '*△'); // '专业小组'
 * ```
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** A text without any of these words at its end, however many follow each other. */
export function withoutWordsAtEnd(text: string, words: readonly string[]): string {
  let rest = text;
  for (let word = ending(rest, words); word !== undefined; word = ending(rest, words))
    rest = rest.slice(0, -word.length);
  return rest;
}

function ending(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}
