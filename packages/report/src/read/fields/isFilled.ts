import { FILLERS, TARGET_WORDS } from '../rules/figureWords.js';

/** Whether nothing but words that change nothing stand in a gap. */
export function isFilled(gap: string): boolean {
  if (gap.length > 24) return false;
  let rest = gap;
  while (rest !== '') {
    const word =
      FILLERS.find((filler) => rest.startsWith(filler)) ?? TARGET_WORDS.find((target) => rest.startsWith(target));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}
