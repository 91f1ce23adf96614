/** A station's place among others. */
export interface RankedStation {
  /** 1 for the highest total; equal totals share a rank, and the next one counts them all (1, 2, 2, 4). */
  rank: number;
  /** Whether another station has the same total. */
  tied: boolean;
  /** Which of the evaluations, in the order given, from 0. */
  index: number;
  name: string;
  total: number;
  grade: string | null;
}

/** Most stations a ranking keeps. */
export const MOST_RANKED = 10_000;

type Entry = Omit<RankedStation, 'rank' | 'tied'>;

/** Keeps the highest totals, at most {@link MOST_RANKED}. */
export class Ranking {
  #entries: Entry[] = [];

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length >= MOST_RANKED * 2) this.#entries = ordered(this.#entries).slice(0, MOST_RANKED);
  }

  /** The stations, best first. */
  stations(): RankedStation[] {
    const all = ordered(this.#entries);
    let rank = 0;
    return all.slice(0, MOST_RANKED).map((entry, position) => {
      const above = all[position - 1]?.total === entry.total;
      const below = all[position + 1]?.total === entry.total;
      if (!above) rank = position + 1;
      return { rank, tied: above || below, ...entry };
    });
  }
}

/** Best first; those with the same total stay in the order in which they came. */
function ordered(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.total - a.total);
}
