import type { FoundValue, UnreadText } from '../readResult.js';
import type { CleanText } from './source/CleanText.js';

/** A value and the place it was read from. */
export interface Hit<Value extends string | number = string | number> {
  readonly value: Value;
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A reading is sure from here on: documented with the result, and never wrong in the tests. */
export const SURE = 0.8;

/** Notes what was found and what was not understood, with places in the text that was given. */
export class Reading {
  readonly found: FoundValue[] = [];
  readonly unread: UnreadText[] = [];
  readonly #source: string;
  readonly #skipped = new Set<number>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Notes a value; gives it back. */
  add<Value extends string | number>(path: string, hit: Hit<Value>, derived?: FoundValue['derived']): Value {
    const { start, end } = hit.clean.range(hit.start, hit.end);
    this.found.push({
      path,
      value: hit.value,
      text: this.#source.slice(start, end),
      offset: start,
      length: end - start,
      confidence: hit.confidence,
      ...(derived !== undefined && { derived }),
    });
    return hit.value;
  }

  /** Notes a text that was not understood, once a place. */
  skip(clean: CleanText, from: number, to: number, reason: string): void {
    const { start, end } = clean.range(from, to);
    if (this.#skipped.has(start)) return;
    this.#skipped.add(start);
    this.unread.push({ text: this.#source.slice(start, end), offset: start, reason });
  }
}
