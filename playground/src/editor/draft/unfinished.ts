/**
 * Whether a text is a number still being typed: digits and a point with nothing after it. It counts as the number
 * before the point until more is typed, so that no sentence flashes up on the way from `9` to `9.8`.
 */
export function isUnfinished(typed: string): boolean {
  return /^\d+\.$/.test(typed);
}
