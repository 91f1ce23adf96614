/** Longer words are not compared, and no more candidates than these: a hint is not worth waiting for. */
const LONGEST_COMPARED = 64;
const MOST_COMPARED = 200;

/** From so many issues of one input on, hints are left out. */
export const MOST_HINTS = 50;

/** How many letters must be added, dropped or changed to make one word of the other. */
function editDistance(from: string, to: string): number {
  const letters = [...to];
  let row = letters.map((_, index) => index + 1);
  [...from].forEach((letter, index) => {
    let diagonal = index;
    let left = index + 1;
    row = row.map((above, column) => {
      const changed = diagonal + (letter === letters[column] ? 0 : 1);
      diagonal = above;
      left = Math.min(changed, above + 1, left + 1);
      return left;
    });
  });
  return row.at(-1) ?? from.length;
}

/** The known word nearest to one that is not known, or `undefined` where none is near. */
export function nearest(word: string, known: Iterable<string | undefined>): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(word.length / 3)) + 1;
  let compared = 0;
  for (const candidate of known) {
    compared += 1;
    if (compared > MOST_COMPARED) break;
    if (candidate === undefined || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
