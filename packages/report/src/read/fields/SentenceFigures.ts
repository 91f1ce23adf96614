import type { IndicatorWords } from '../rules/indicatorWords.js';
import { DONE, WHOLE } from '../rules/scopeWords.js';
import type { CleanText } from '../source/CleanText.js';
import type { NumberToken, PercentToken } from '../source/tokens.js';
import type { ConfirmedRun } from './confirmedRuns.js';
import type { Figure, IndicatorFigures } from './IndicatorFigures.js';
import { resolveIndicator } from './resolveIndicator.js';
import { confirms, decided, type Entry, lastOfEach } from './settle.js';
import { CARRIED, SURE, UNCONFIRMED, WIDE } from './sureness.js';

/** Text that was not understood. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Why a figure of some places, people or months is left out. */
export const PART_REASON = '只是其中一部分，不作为完成量';
const RATE_WORDS = /完成率|达成率|达标率|指标量?的/u;

/** The counts, agreed volumes and rates of a sentence: binds rates to counts, and gives what is settled on. */
export class SentenceFigures {
  readonly #clean: CleanText;
  readonly #figures: IndicatorFigures;
  readonly #where: string;
  /** What was left out, of all sentences. */
  readonly doubts: Doubt[] = [];
  /** The figures of the sentence. */
  #entries: Entry[] = [];
  /** Those whose rates are still to come. */
  #pending: Entry[] = [];
  /** Clauses with rates that no count took. */
  #unconfirmed = new Set<number>();
  /** Indicators beside whose count another figure of the same unit stands that no rule understood. */
  readonly #contested = new Set<string>();
  #clause = 0;
  /** A rate printed before its count. */
  #early: { label: IndicatorWords; figure: Figure; alone: boolean } | undefined;

  constructor(clean: CleanText, figures: IndicatorFigures, where: string) {
    this.#clean = clean;
    this.#figures = figures;
    this.#where = where;
  }

  /** Notes a place that is left out, and why. */
  doubt({ start, end }: { start: number; end: number }, reason: string): void {
    this.doubts.push({ start, end, reason });
  }

  /** Notes that another figure, which no rule understood, may be the count of an indicator: `全年8个，已开5个`. */
  contest(id: string): void {
    this.#contested.add(id);
  }

  /** Whether the sentence has a figure of an indicator. */
  has(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  /** Whether the sentence has an agreed volume of an indicator. */
  hasAgreed(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id && entry.part === 'target');
  }

  /** Begins another clause of the sentence. */
  endClause(): void {
    this.#clause += 1;
    this.#dropEarly();
  }

  /** A rate that no count took is that of its indicator: `结案进度偏慢，完成率仅70.00%`. */
  #dropEarly(): void {
    const early = this.#early;
    this.#early = undefined;
    if (early?.alone !== true || !early.label.own) return;
    const [id, ...more] = resolveIndicator(early.label, undefined) ?? resolveIndicator(early.label, 'item') ?? [];
    if (id === undefined || more.length > 0) return;
    this.#figures.alone.push({ id, figure: { ...early.figure, confidence: CARRIED }, where: this.#where });
  }

  /** Notes a figure with the words before it. A count takes the rate printed before it, or waits for one. */
  add(id: string, part: Entry['part'], token: NumberToken, confidence: number, words: string): void {
    const entry: Entry = {
      id,
      token,
      confidence,
      clause: this.#clause,
      part,
      done: DONE.test(words),
      whole: WHOLE.test(words),
    };
    this.#entries.push(entry);
    if (part === 'target') return;
    const early = this.#early;
    if (early !== undefined && resolveIndicator(early.label, token.unitKind)?.[0] === id) {
      entry.rate = early.figure;
      this.#early = undefined;
      return;
    }
    this.#pending.push(entry);
  }

  /** Notes counts, agreed volumes and rates that confirm each other. */
  addRun({ label, all }: ConfirmedRun): void {
    const confidence = label.words.own ? SURE : WIDE;
    for (const { id, actual, target, rate } of all) {
      const entry = { id, confidence, clause: this.#clause, done: true, whole: false };
      const figure = this.#figure(rate.start, rate.end, rate.value, confidence);
      this.#entries.push({ ...entry, token: actual, part: 'actual', rate: figure });
      this.#entries.push({ ...entry, token: target, part: 'target' });
    }
  }

  /** Notes a rate whose indicator is known without a count. */
  addRate(id: string, { start, end, value }: PercentToken): void {
    this.#figures.add(id, 'rate', this.#figure(start, end, value, CARRIED), this.#where);
  }

  /**
   * Gives a run of rates to the counts that wait for them, or to the name before it, which has no figure yet; `alone`: its
   * words say that it is the rate of this name, even if no count follows.
   */
  takeRates(run: readonly PercentToken[], label: IndicatorWords | undefined, alone: boolean): void {
    const waiting = this.#waitingFor(run.length);
    if (waiting !== undefined) {
      waiting.forEach((entry, position) => {
        const rate = run[position];
        if (rate !== undefined) entry.rate = this.#figure(rate.start, rate.end, rate.value, SURE);
      });
      const taken = new Set(waiting.map(({ id }) => id));
      this.#pending = this.#pending.filter((entry) => !waiting.includes(entry) && !taken.has(entry.id));
      return;
    }
    const [only] = run;
    if (this.#pending.length === 0 && run.length === 1 && only !== undefined && label !== undefined) {
      this.#dropEarly();
      this.#early = { label, figure: this.#figure(only.start, only.end, only.value, SURE), alone };
    } else {
      const waits = this.#pending.length > 0;
      const reason = waits ? '完成率的个数与完成量的个数对不上' : '没有对应的完成量';
      if (waits || this.#isRate(run[0])) for (const rate of run) this.doubt(rate, reason);
      for (const { clause } of this.#pending) this.#unconfirmed.add(clause);
      this.#unconfirmed.add(this.#clause);
      this.#pending = [];
    }
  }

  /** Whether a percentage is said to be a rate of completion, and is none of a note below a chart. */
  #isRate(rate: PercentToken | undefined): boolean {
    const { text } = this.#clean;
    const start = rate?.start ?? 0;
    return RATE_WORDS.test(text.slice(Math.max(0, start - 16), start)) && text.lastIndexOf('注：', start) < 0;
  }

  /** The counts that a run of rates belongs to: those of its clause, or all that wait; of each indicator the last. */
  #waitingFor(count: number): Entry[] | undefined {
    if (count === 0) return undefined;
    const here = this.#pending.filter(({ clause }) => clause === this.#clause);
    const whole = ({ part }: Entry) => part !== 'part';
    const lists = [here, this.#pending, lastOfEach(here.filter(whole)), lastOfEach(this.#pending.filter(whole))];
    for (const list of [...lists, lastOfEach(here), lastOfEach(this.#pending)])
      if (list.length === count) return [...list];
    return undefined;
  }

  /** Decides on the figures of a sentence, now that all its rates are known. */
  end(): void {
    const byId = new Map<string, Entry[]>();
    for (const entry of this.#entries) {
      const known = byId.get(entry.id);
      if (known === undefined) byId.set(entry.id, [entry]);
      else known.push(entry);
    }
    for (const [id, entries] of byId) this.#settleOne(id, entries);
    this.#dropEarly();
    this.#entries = [];
    this.#pending = [];
    this.#unconfirmed.clear();
    this.#contested.clear();
  }

  #settleOne(id: string, entries: readonly Entry[]): void {
    const rate = entries.findLast(({ part, rate: own }) => part !== 'part' && own !== undefined)?.rate;
    const { actual, target, others, sure } = decided(entries, rate?.value);
    for (const { part, rate: own } of entries) if (part === 'part' && own !== undefined) this.doubt(own, PART_REASON);
    for (const entry of entries) {
      if (entry === actual || entry === target || others.includes(entry)) continue;
      this.#figures.again.push(this.#figure(entry.token.start, entry.token.end, entry.token.value, 0));
    }
    for (const { token } of others) this.doubt(token, '同一项指标另有一个数字，不能确定是哪一个');
    const confirmed =
      sure &&
      (rate !== undefined || !this.#contested.has(id)) &&
      !entries.some(({ clause }) => this.#unconfirmed.has(clause)) &&
      (rate === undefined || actual === undefined || confirms(actual.token.value, target?.token.value, rate.value));
    const note = (part: 'actual' | 'target', entry: Entry | undefined) => {
      if (entry === undefined) return;
      const { token, confidence } = entry;
      const figure = this.#figure(
        token.start,
        token.end,
        token.value,
        confirmed ? confidence : Math.min(confidence, UNCONFIRMED),
      );
      this.#figures.add(id, part, figure, this.#where, confirmed);
    };
    note('actual', actual);
    note('target', target);
    if (rate !== undefined && actual !== undefined)
      this.#figures.add(
        id,
        'rate',
        confirmed ? rate : { ...rate, confidence: Math.min(rate.confidence, WIDE) },
        this.#where,
      );
  }

  #figure(start: number, end: number, value: number, confidence: number): Figure {
    return { value, clean: this.#clean, start, end, confidence };
  }
}
