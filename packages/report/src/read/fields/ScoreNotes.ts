import type { Party } from '../outline.js';
import type { Hit } from '../Reading.js';
import type { CleanText } from '../source/CleanText.js';
import { SCOPE_REASONS, scopeOf, type Times } from './scope.js';

/** Scores, total, grade and shares. */
export interface ScoresRead {
  readonly awarded: ReadonlyMap<Party, Hit<number>>;
  readonly raw: ReadonlyMap<Party, Hit<number>>;
  readonly shares: ReadonlyMap<Party, Hit<number>>;
  readonly total: Hit<number> | undefined;
  /** Every total in the part on results; the scores tell which is meant. */
  readonly totals: readonly Hit<number>[];
  readonly grade: Hit<string> | undefined;
  readonly doubts: readonly ScoreDoubt[];
  /** Parties with scores that differ. */
  readonly contested: ReadonlySet<Party>;
  /** Places that a rule took: also of shares, scales, and what is printed again. */
  readonly taken: readonly Place[];
}

/** Where something stands. */
export interface Place {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
}

/** Points, a grade or a row that no rule took, and why. */
export interface ScoreDoubt {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A total or a grade, and whether it stands in the part on results. */
export interface Placed<Value extends string | number> {
  readonly hit: Hit<Value>;
  readonly inResult: boolean;
}

/** At most so sure of a value beside which another stands. */
const UNSURE = 0.5;
const OTHERS = '另有一处不同';
/** Why a second score of a party is left out. */
export const OTHER_SCORE = '同一评估方另有一个得分';

/** Collects scores, totals and grades. The first score of a party stands. */
export class ScoreNotes {
  readonly #scores = {
    awarded: new Map<Party, Hit<number>>(),
    raw: new Map<Party, Hit<number>>(),
    shares: new Map<Party, Hit<number>>(),
  };
  readonly totals: Placed<number>[] = [];
  readonly grades: Placed<string>[] = [];
  readonly #doubts: ScoreDoubt[] = [];
  readonly #times: Times;
  readonly #places: Place[] = [];
  readonly #contested = new Set<Party>();
  #clean: CleanText | undefined;
  /** Where figures of the passage stand that a rule took. */
  #taken = new Set<number>();

  constructor(times: Times) {
    this.#times = times;
  }

  /** Begins a passage. */
  begin(clean: CleanText): void {
    this.#taken = new Set();
    this.#clean = clean;
  }

  /** Notes that a rule took the figure at a place. */
  take(start: number, end: number = start + 1): void {
    this.#taken.add(start);
    if (this.#clean !== undefined) this.#places.push({ clean: this.#clean, start, end });
  }

  /** Notes that a rule took all of the passage. */
  takeAll(): void {
    if (this.#clean !== undefined) this.take(0, this.#clean.text.length);
  }

  /** Whether a rule took the figure at a place. */
  has(start: number): boolean {
    return this.#taken.has(start);
  }

  /** Grows with everything that is noted of a passage. */
  count(): number {
    return this.#taken.size + this.totals.length + this.grades.length + this.#doubts.length;
  }

  /** Notes a place that no rule could take, and why. */
  doubt(clean: CleanText, start: number, end: number, reason: string): void {
    this.#taken.add(start);
    this.#doubts.push({ clean, start, end, reason });
  }

  /** Notes a figure or a grade of an earlier time as such; whether it is one. */
  isEarlier(clean: CleanText, start: number, end: number): boolean {
    const { text } = clean;
    const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
    const scope = scopeOf(text.slice(Math.max(from, start - 120), start), this.#times);
    if (scope !== 'earlier' && scope !== 'average') return false;
    this.doubt(clean, start, end, SCOPE_REASONS[scope]);
    return true;
  }

  /** The points that a party is known to have got. */
  awarded(party: Party): Hit<number> | undefined {
    return this.#scores.awarded.get(party);
  }

  /** Makes the points of a party unsure. */
  unsettle(party: Party): void {
    const known = this.#scores.awarded.get(party);
    if (known !== undefined) this.#scores.awarded.set(party, { ...known, confidence: UNSURE });
  }

  /** Notes a score or a share of a party, unless one is known. */
  keep(
    kind: 'awarded' | 'raw' | 'shares',
    party: Party,
    value: number,
    clean: CleanText,
    start: number,
    end: number,
    confidence: number,
  ): void {
    this.#taken.add(start);
    const scores = this.#scores[kind];
    const known = scores.get(party);
    if (known === undefined) scores.set(party, { value, clean, start, end, confidence });
    else if (known.value !== value && kind === 'awarded') {
      this.#contested.add(party);
      this.doubt(clean, start, end, OTHER_SCORE);
      return;
    }
    this.#places.push({ clean, start, end });
  }

  /** Everything that was noted; of several grades none is sure. */
  result(): ScoresRead {
    const best = <Value extends string | number>(list: Placed<Value>[]) =>
      (list.find(({ inResult }) => inResult) ?? list[0])?.hit;
    return {
      ...this.#scores,
      total: best(this.totals),
      totals: leading(this.totals),
      grade: this.#only(this.grades, best(this.grades)),
      doubts: this.#doubts,
      taken: this.#places,
      contested: this.#contested,
    };
  }

  /** A value with its place; where others differ it is not sure, and they are listed. */
  #only<Value extends string | number>(
    list: readonly Placed<Value>[],
    chosen: Hit<Value> | undefined,
  ): Hit<Value> | undefined {
    const others = leading(list).filter(({ value }) => value !== chosen?.value);
    for (const { clean, start, end } of others) this.doubt(clean, start, end, OTHERS);
    return chosen === undefined || others.length === 0 ? chosen : { ...chosen, confidence: UNSURE };
  }
}

/** Whether most parties have several scores and the whole several totals: those of several stations, or of several years. */
export function isOnSeveral({ contested, totals }: ScoresRead): boolean {
  return contested.size >= 3 && new Set(totals.map(({ value }) => value)).size > 1;
}

/** The values where results are given; elsewhere only if there are none. */
function leading<Value extends string | number>(list: readonly Placed<Value>[]): Hit<Value>[] {
  const own = list.filter(({ inResult }) => inResult);
  return (own.length > 0 ? own : list).map(({ hit }) => hit);
}
