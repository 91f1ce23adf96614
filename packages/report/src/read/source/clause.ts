/** A clause is not looked at further than this, so that a text without signs takes no longer for each figure. */
const LONGEST = 60;

/** What stands before a place, back to one of the signs. */
export function before(text: string, at: number, signs: string): string {
  let from = at;
  while (from > 0 && at - from < LONGEST && !signs.includes(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, at);
}

/** What stands from a place on, up to one of the signs. */
export function behind(text: string, at: number, signs: string): string {
  let to = at;
  while (to < text.length && to - at < LONGEST && !signs.includes(text[to] ?? '')) to += 1;
  return text.slice(at, to);
}
