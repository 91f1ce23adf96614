/** Least distance between two notes, in px. */
const GAP = 12;

/**
 * Where the notes go: each beside its section, or below the note before it where that reaches further.
 *
 * @param from where what stands above the first note ends, in px
 */
export function placeNotes(
  notes: readonly { readonly wanted: number | undefined; readonly height: number }[],
  from: number,
): { readonly tops: readonly number[]; readonly height: number } {
  let end = from;
  const tops = notes.map(({ wanted, height }) => {
    const top = Math.max(wanted ?? 0, end + GAP);
    end = top + height;
    return top;
  });
  return { tops, height: end };
}
