/** A stretch of the text that was given, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A text made plain for reading, which knows for each of its characters where it stands in the text that was given.
 */
export class CleanText {
  readonly text: string;
  readonly #positions: readonly number[];

  constructor(text: string, positions: readonly number[]) {
    this.text = text;
    this.#positions = positions;
  }

  /** Where the characters from `start` up to `end` come from. */
  range(start: number, end: number): Range {
    const first = this.#positions[start];
    const last = this.#positions[end - 1];
    if (first === undefined || last === undefined) return { start: first ?? 0, end: first ?? 0 };
    return { start: first, end: last + 1 };
  }

  slice(start: number, end: number = this.text.length): CleanText {
    return new CleanText(this.text.slice(start, end), this.#positions.slice(start, end));
  }
}

/** One text from several, `separator` between them; its place is that of the sign before it. */
export function joinClean(parts: readonly CleanText[], separator: string): CleanText {
  const text: string[] = [];
  const positions: number[] = [];
  parts.forEach((part, index) => {
    if (index > 0) {
      text.push(separator);
      for (let count = 0; count < separator.length; count += 1) positions.push(positions.at(-1) ?? 0);
    }
    text.push(part.text);
    for (let at = 0; at < part.text.length; at += 1) positions.push(part.range(at, at + 1).start);
  });
  return new CleanText(text.join(''), positions);
}
