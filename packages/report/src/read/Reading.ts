import type { FoundValue, UnreadText } from '../readResult.js';
import type { CleanText, Range } from './source/CleanText.js';

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

/** Values that are whole sentences: the figures in them are not read by being there. */
const SENTENCES = /(?:^|\.)(?:strengths|concerns|keyProblems|summary|nextSteps|followUps|reason)(?:$|\.)/u;

/** Notes what was found and what was not understood, with places in the text that was given. */
export class Reading {
  readonly found: FoundValue[] = [];
  readonly unread: UnreadText[] = [];
  readonly #source: string;
  #cap = 1;
  readonly #skipped = new Set<number>();
  /** Places that a rule took and that give nothing new: a figure printed again, a share, a scale. */
  readonly #passed: Range[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Lets nothing that is noted from now on be surer than so. */
  capAt(confidence: number): void {
    this.#cap = confidence;
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
      confidence: Math.min(hit.confidence, this.#cap),
      ...(derived !== undefined && { derived }),
    });
    return hit.value;
  }

  /** Notes a place that a rule took without a value of its own. */
  pass(clean: CleanText, from: number, to: number): void {
    this.#passed.push(clean.range(from, to));
  }

  /** Every place that was read, listed or passed: of what stands elsewhere nothing has been said. */
  told(): Range[] {
    const read = this.found
      .filter(({ path }) => !SENTENCES.test(path))
      .map(({ offset, length }) => ({ start: offset, end: offset + length }));
    const listed = this.unread.map(({ offset, text }) => ({ start: offset, end: offset + text.length }));
    return [...read, ...listed, ...this.#passed];
  }

  /** Notes a text that was not understood, once a place. */
  skip(clean: CleanText, from: number, to: number, reason: string): void {
    const { start, end } = clean.range(from, to);
    if (this.#skipped.has(start)) return;
    this.#skipped.add(start);
    this.unread.push({ text: this.#source.slice(start, end), offset: start, reason });
  }
}
