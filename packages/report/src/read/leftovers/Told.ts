import type { Range } from '../source/CleanText.js';

/** The places of a text of which something has been said. */
export class Told {
  /** In order, none touching the next. */
  readonly #ranges: Range[] = [];

  constructor(ranges: readonly Range[]) {
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
      const last = this.#ranges.at(-1);
      if (last !== undefined && start <= last.end)
        this.#ranges[this.#ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else this.#ranges.push({ start, end });
    }
  }

  /** Whether any sign of a range has been told. Looked for by halves, since a long report has thousands of places. */
  touches({ start, end }: Range): boolean {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const range = this.#ranges[low];
    return range !== undefined && range.start < end;
  }
}
