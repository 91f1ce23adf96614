import { completionRate } from '@sw-eval/core';
import { FILLERS, TARGET_WORDS } from '../rules/figureWords.js';
import type { IndicatorWords } from '../rules/indicatorWords.js';
import type { CleanText } from '../source/CleanText.js';
import { withoutEnd, withoutWordsAtEnd } from '../source/stripped.js';
import { type NumberToken, type OwnLabels, type Token, tokensOf } from '../source/tokens.js';
import type { Figure, IndicatorFigures } from './IndicatorFigures.js';
import { resolveIndicator } from './resolveIndicator.js';

/** A count whose rate is still to come. */
interface Pending {
  readonly id: string;
  readonly value: number;
  readonly clause: number;
}

/** Text that was not understood. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A count with its own word is this sure; with a wider word or a carried family less. */
const SURE = 0.95;
const CARRIED = 0.9;
const WIDE = 0.8;
const OWN_LABEL = 0.75;

/**
 * Reads running text on the completion of indicators: `建档1112份，完成电访11665个，分别完成协议指标量的101.09%，116.65%`, in any
 * order of names, counts, agreed volumes and rates. What cannot be told for certain is left out and given back.
 */
export function readCompletionText(
  clean: CleanText,
  figures: IndicatorFigures,
  where: string,
  own?: OwnLabels,
): Doubt[] {
  return new CompletionReader(clean, figures, where, own).read();
}

class CompletionReader {
  readonly #clean: CleanText;
  readonly #figures: IndicatorFigures;
  readonly #where: string;
  readonly #tokens: readonly Token[];
  readonly #doubts: Doubt[] = [];
  #pending: Pending[] = [];
  #clause = 0;
  /** The last name, and whether a figure has used it. */
  #label: { words: IndicatorWords; end: number; used: boolean } | undefined;
  #carried: IndicatorWords | undefined;
  /** A rate printed before its count. */
  #early: { label: IndicatorWords; figure: Figure } | undefined;
  #lastEnd = 0;
  /** The name behind a figure that the figure has used. */
  #taken = -1;

  constructor(clean: CleanText, figures: IndicatorFigures, where: string, own: OwnLabels | undefined) {
    this.#clean = clean;
    this.#figures = figures;
    this.#where = where;
    this.#tokens = tokensOf(clean.text, own);
  }

  read(): Doubt[] {
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined) break;
      if (token.kind === 'break') this.#break(token.sign);
      else if (token.kind === 'label')
        this.#label = { words: token.words, end: token.end, used: index === this.#taken };
      else if (token.kind === 'number') this.#number(token, index);
      else index = this.#rates(index);
    }
    return this.#doubts;
  }

  #break(sign: string): void {
    if (sign === '，') return;
    this.#clause += 1;
    this.#carried = undefined;
    this.#label = undefined;
    this.#early = undefined;
    if (sign !== '；') this.#pending = [];
  }

  #number(token: NumberToken, index: number): void {
    const { text } = this.#clean;
    const gap = text.slice(Math.max(this.#lastEnd, this.#label?.used === false ? this.#label.end : 0), token.start);
    const previousEnd = this.#lastEnd;
    this.#lastEnd = token.end;
    if (this.#isFraction(token, index)) return;
    if (token.torn) {
      this.#doubt(token, '数字不完整');
      return;
    }
    const words = this.#wordsFor(token, index, gap);
    if (words === undefined) {
      this.#own(token, index, text.slice(previousEnd, token.start));
      return;
    }
    const ids = resolveIndicator(words.words, token.unitKind);
    const [id, ...more] = ids ?? [];
    if (id === undefined || more.length > 0) {
      if (isPlausible(token)) this.#doubt(token, '不能确定这个数字属于哪一项指标');
      return;
    }
    if (token.about) {
      this.#doubt(token, '约数，不作为完成量');
      return;
    }
    this.#carried = words.words;
    const target = endsWithAny(withoutEnd(gap.slice(-12), '为是： '), TARGET_WORDS);
    this.#add(id, target ? 'target' : 'actual', token, words.sure);
  }

  /** The name a figure belongs to: before it, right behind it, or that of the figures before. */
  #wordsFor(token: NumberToken, index: number, gap: string): { words: IndicatorWords; sure: number } | undefined {
    const sureOf = (words: IndicatorWords) => (words.own ? SURE : WIDE);
    const label = this.#label;
    const next = this.#tokens[index + 1];
    const behind =
      next?.kind === 'label' && next.start - token.end <= 1 && token.unitKind !== undefined ? next : undefined;
    const before = label?.used === false && isFilled(gap) ? label : undefined;
    if (before !== undefined && (behind === undefined || gap.length <= 2)) {
      before.used = true;
      return { words: before.words, sure: sureOf(before.words) };
    }
    if (behind !== undefined && !this.#namesNext(index + 1)) {
      this.#taken = index + 1;
      return { words: behind.words, sure: Math.min(sureOf(behind.words), CARRIED) };
    }
    if (this.#carried !== undefined && token.unitKind !== undefined && isFilled(gap.replace(/^[，、]/u, ''))) {
      return { words: this.#carried, sure: Math.min(sureOf(this.#carried), CARRIED) };
    }
    return undefined;
  }

  /** Whether the name at `index` is followed at once by a figure of its own. */
  #namesNext(index: number): boolean {
    const label = this.#tokens[index];
    const next = this.#tokens[index + 1];
    if (label === undefined || next?.kind !== 'number') return false;
    return (
      isFilled(this.#clean.text.slice(label.end, next.start)) &&
      !/[，、]/u.test(this.#clean.text.slice(label.end, next.start))
    );
  }

  /** `1112/1100`: done and agreed. */
  #isFraction(token: NumberToken, index: number): boolean {
    const next = this.#tokens[index + 1];
    if (next?.kind !== 'number' || this.#clean.text.slice(token.end, next.start) !== '/') return false;
    const words = this.#label?.words ?? this.#carried;
    const [id, ...more] = (words === undefined ? undefined : resolveIndicator(words, next.unitKind ?? 'item')) ?? [];
    this.#lastEnd = next.end;
    if (id === undefined || more.length > 0) return true;
    const rate = this.#tokens.slice(index + 2, index + 5).find((other) => other.kind === 'percent');
    if (
      rate?.kind === 'percent' &&
      next.value > 0 &&
      completionRate({ actual: token.value, target: next.value }) === rate.value
    ) {
      this.#add(id, 'actual', token, SURE);
      this.#add(id, 'target', next, SURE);
    } else {
      this.#doubt(token, '不能确定哪个是完成量、哪个是指标量');
    }
    return true;
  }

  #add(id: string, part: 'actual' | 'target', token: NumberToken, confidence: number): void {
    const figure = this.#figure(token.start, token.end, token.value, confidence);
    this.#figures.add(id, part, figure, this.#where);
    if (part === 'target') return;
    const early = this.#early;
    if (early !== undefined && resolveIndicator(early.label, token.unitKind)?.[0] === id) {
      this.#figures.add(id, 'rate', early.figure, this.#where);
      this.#early = undefined;
      return;
    }
    this.#pending.push({ id, value: token.value, clause: this.#clause });
  }

  /** An indicator of the report's own: a name, a count, a unit. */
  #own(token: NumberToken, index: number, before: string): void {
    if (!isPlausible(token)) return;
    const name = ownName(before);
    const hasRate = this.#tokens.slice(index + 1, index + 8).some(({ kind }) => kind === 'percent');
    if (name === undefined || !hasRate || token.about) {
      this.#doubt(token, '没有对应的指标');
      return;
    }
    this.#figures.name(name, name, token.unit);
    this.#add(name, 'actual', token, OWN_LABEL);
  }

  /** A run of rates, as 分别为101.09%、116.65%; gives back the index of its last token. */
  #rates(index: number): number {
    const run: Extract<Token, { kind: 'percent' }>[] = [];
    let last = index;
    for (let at = index; at < this.#tokens.length; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind === 'percent') {
        run.push(token);
        last = at;
      } else if (token?.kind !== 'break' || token.sign !== '，' || this.#tokens[at + 1]?.kind !== 'percent') break;
    }
    this.#lastEnd = run.at(-1)?.end ?? this.#lastEnd;
    const waiting = this.#waitingFor(run.length);
    if (waiting !== undefined) {
      waiting.forEach(({ id }, position) => {
        const rate = run[position];
        if (rate !== undefined)
          this.#figures.add(id, 'rate', this.#figure(rate.start, rate.end, rate.value, SURE), this.#where);
      });
      this.#pending = this.#pending.filter((item) => !waiting.includes(item));
      return last;
    }
    const [only] = run;
    if (this.#pending.length === 0 && run.length === 1 && only !== undefined && this.#label?.used === false) {
      this.#early = { label: this.#label.words, figure: this.#figure(only.start, only.end, only.value, SURE) };
    } else if (this.#pending.length > 0) {
      for (const rate of run) this.#doubt(rate, '完成率的个数与完成量的个数对不上');
      this.#pending = [];
    }
    return last;
  }

  /** The counts that a run of rates belongs to: those of its clause, or all that wait. */
  #waitingFor(count: number): Pending[] | undefined {
    const here = this.#pending.filter(({ clause }) => clause === this.#clause);
    if (here.length === count) return here;
    return this.#pending.length === count && count > 0 ? [...this.#pending] : undefined;
  }

  #figure(start: number, end: number, value: number, confidence: number): Figure {
    return { value, clean: this.#clean, start, end, confidence };
  }

  #doubt({ start, end }: { start: number; end: number }, reason: string): void {
    this.#doubts.push({ start, end, reason });
  }
}

/** Whether a figure could be that of an indicator: it has a unit, and no month or place follows. */
function isPlausible({ unitKind }: NumberToken): boolean {
  return unitKind !== undefined;
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}

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

const LEADING = /^(?:以及|其中|此外|另外|同时|和|及|并|完成|开展|举办|组织|实施|提供|服务|累计|共|计)+/u;
const TRAILING = [
  '完成',
  '开展',
  '举办',
  '组织',
  '实施',
  '提供',
  '累计',
  '共计',
  '共',
  '计',
  '达到',
  '达',
  '实际',
  '为',
  '了',
  '：',
];

/** The name of an unknown indicator before its figure: the last words before it, without verbs. */
function ownName(before: string): string | undefined {
  const last = before.split(/[，、；。（）]/u).at(-1) ?? '';
  const name = withoutWordsAtEnd(last.replace(LEADING, ''), TRAILING);
  const says = !isFilled(name) && !TARGET_WORDS.includes(name);
  return says && /^[\p{L}\p{N}]{2,16}$/u.test(name) && !/[0-9]$/u.test(name) ? name : undefined;
}
