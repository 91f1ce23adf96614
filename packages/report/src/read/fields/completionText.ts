import { completionRate, SwEvalError, targetsFromRate } from '@sw-eval/core';
import { FILLERS, TARGET_WORDS } from '../rules/figureWords.js';
import { type IndicatorWords, NO_NAME, OWN_NOUN } from '../rules/indicatorWords.js';
import { ADDED, DIFFERENCE, DONE, WHOLE } from '../rules/scopeWords.js';
import type { CleanText } from '../source/CleanText.js';
import { withoutEnd, withoutWordsAtEnd } from '../source/stripped.js';
import { type NumberToken, type OwnLabels, type Token, tokensOf } from '../source/tokens.js';
import type { Figure, IndicatorFigures } from './IndicatorFigures.js';
import { resolveIndicator } from './resolveIndicator.js';
import { isPartly, SCOPE_REASONS, scopeOf, type Times } from './scope.js';

/** A figure of the sentence that is being read. */
interface Entry {
  readonly id: string;
  readonly token: NumberToken;
  readonly confidence: number;
  readonly clause: number;
  /** `part`: of the whole, or of another time; it takes its rate and is left out. */
  part: 'actual' | 'target' | 'part';
  /** What its words say besides: really done, or the whole beside its parts. */
  readonly done: boolean;
  readonly whole: boolean;
  rate?: Figure;
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
/** At most so sure of figures whose sentence prints a rate that does not confirm them. */
const UNCONFIRMED = 0.5;

/**
 * Reads running text on the completion of indicators: `建档1112份，完成电访11665个，分别完成协议指标量的101.09%，116.65%`, in any
 * order of names, counts, agreed volumes and rates. What cannot be told for certain is left out and given back.
 */
export function readCompletionText(
  clean: CleanText,
  figures: IndicatorFigures,
  where: string,
  own: OwnLabels | undefined,
  times: Times,
): Doubt[] {
  return new CompletionReader(clean, figures, where, own, times).read();
}

class CompletionReader {
  readonly #clean: CleanText;
  readonly #figures: IndicatorFigures;
  readonly #where: string;
  readonly #times: Times;
  readonly #tokens: readonly Token[];
  readonly #doubts: Doubt[] = [];
  /** The figures of the sentence. */
  #entries: Entry[] = [];
  /** Those whose rates are still to come. */
  #pending: Entry[] = [];
  /** Clauses with rates that no count took. */
  #unconfirmed = new Set<number>();
  #clause = 0;
  #sentence = 0;
  /** The last name, and whether a figure has used it. */
  #label: { words: IndicatorWords; start: number; end: number; used: boolean } | undefined;
  #carried: IndicatorWords | undefined;
  /** A rate printed before its count. */
  #early: { label: IndicatorWords; figure: Figure } | undefined;
  #lastEnd = 0;
  /** The name behind a figure that the figure has used. */
  #taken = -1;

  constructor(clean: CleanText, figures: IndicatorFigures, where: string, own: OwnLabels | undefined, times: Times) {
    this.#clean = clean;
    this.#figures = figures;
    this.#where = where;
    this.#times = times;
    this.#tokens = tokensOf(clean.text, own);
  }

  read(): Doubt[] {
    for (const { 0: words, index } of this.#clean.text.matchAll(IN_WORDS)) {
      this.#doubt({ start: index, end: index + words.length }, '用汉字写的数字没有读');
    }
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined) break;
      if (token.kind === 'break') this.#break(token.sign, token.end);
      else if (token.kind === 'label') {
        const last = this.#parallel(index);
        if (last === undefined) this.#label = { ...token, used: index === this.#taken };
        else index = last;
      } else if (token.kind === 'number') index = this.#number(token, index);
      else index = this.#rates(index);
    }
    this.#settle();
    return this.#doubts;
  }

  #break(sign: string, end: number): void {
    if (sign === '，') return;
    this.#clause += 1;
    this.#carried = undefined;
    this.#label = undefined;
    this.#early = undefined;
    if (sign === '；') return;
    this.#sentence = end;
    this.#pending = [];
    this.#settle();
  }

  /** `建档、电访、探访分别完成1112份、11665个、2146个`: names, and as many figures in the same order. */
  #parallel(index: number): number | undefined {
    const { text } = this.#clean;
    const labels: Extract<Token, { kind: 'label' }>[] = [];
    let at = index;
    for (let token = this.#tokens[at]; token?.kind === 'label'; token = this.#tokens[at]) {
      const before = labels.at(-1);
      if (before !== undefined && !JOINT.test(text.slice(before.end, token.start))) break;
      labels.push(token);
      at += 1;
    }
    const first = this.#tokens[at];
    const [one, last] = [labels[0], labels.at(-1)];
    if (labels.length < 2 || one === undefined || last === undefined) return undefined;
    if (first?.kind !== 'number' && first?.kind !== 'percent') return undefined;
    if (!IN_ORDER.test(text.slice(last.end, first.start))) return undefined;
    const figures: (NumberToken | Extract<Token, { kind: 'percent' }>)[] = [];
    for (let token = this.#tokens[at]; token !== undefined && token.kind === first.kind; token = this.#tokens[at]) {
      const before = figures.at(-1);
      if (before !== undefined && !LISTED.test(text.slice(before.end, token.start))) break;
      figures.push(token);
      at += 1;
      if (this.#tokens[at]?.kind === 'break' && this.#tokens[at + 1]?.kind === first.kind) at += 1;
    }
    const end = this.#tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
    this.#lastEnd = figures.at(-1)?.end ?? this.#lastEnd;
    this.#label = undefined;
    this.#takeParallel(labels, figures, text.slice(this.#sentence, one.start), text.slice(last.end, first.start));
    return end;
  }

  #takeParallel(
    labels: readonly Extract<Token, { kind: 'label' }>[],
    figures: readonly (NumberToken | Extract<Token, { kind: 'percent' }>)[],
    before: string,
    gap: string,
  ): void {
    const scope = scopeOf(before, this.#times);
    const reason =
      labels.length !== figures.length
        ? '数字的个数与指标的个数对不上'
        : scope !== undefined && scope !== 'planned'
          ? SCOPE_REASONS[scope]
          : isPartly(before)
            ? PART_REASON
            : undefined;
    if (reason !== undefined) {
      for (const figure of figures) this.#doubt(figure, reason);
      return;
    }
    const target = scope === 'planned' || TARGET_WORDS.some((word) => gap.includes(word));
    labels.forEach(({ words }, position) => {
      const figure = figures[position];
      if (figure === undefined) return;
      const [id, ...more] =
        resolveIndicator(words, figure.kind === 'number' ? figure.unitKind : undefined) ??
        (figure.kind === 'number' ? [] : resolveIndicator(words, 'item')) ??
        [];
      if (id === undefined || more.length > 0) this.#doubt(figure, '不能确定这个数字属于哪一项指标');
      else if (figure.kind === 'percent')
        this.#figures.add(id, 'rate', this.#figure(figure.start, figure.end, figure.value, CARRIED), this.#where);
      else if (figure.about || figure.torn) this.#doubt(figure, '约数，不作为完成量');
      else this.#add(id, target ? 'target' : 'actual', figure, CARRIED, gap);
    });
  }

  /** Takes a figure; gives back the index of the last token it took. */
  #number(token: NumberToken, index: number): number {
    const { text } = this.#clean;
    const label = this.#label?.used === false ? this.#label : undefined;
    const gap = text.slice(Math.max(this.#lastEnd, label?.end ?? 0), token.start);
    const previousEnd = this.#lastEnd;
    this.#lastEnd = token.end;
    const fraction = this.#fraction(token, index);
    if (fraction !== undefined) return fraction;
    if (token.unitKind === undefined && DIFFERENCE.test(gap)) return index;
    const reason = token.torn
      ? '数字不完整'
      : text[token.end] === '倍'
        ? '是倍数，不是完成量'
        : DIFFERENCE.test(gap)
          ? '是增减的数量，不是完成量'
          : undefined;
    if (reason !== undefined) {
      this.#doubt(token, reason);
      return index;
    }
    const words = this.#wordsFor(token, index, gap);
    if (words === undefined) {
      this.#own(token, index, text.slice(previousEnd, token.start));
      return index;
    }
    const ids = resolveIndicator(words.words, token.unitKind);
    const [id, ...more] = ids ?? [];
    if (id === undefined || more.length > 0) {
      if (isPlausible(token)) this.#doubt(token, '不能确定这个数字属于哪一项指标');
      return index;
    }
    if (token.about) {
      this.#doubt(token, '约数，不作为完成量');
      return index;
    }
    this.#carried = words.words;
    const nameAt = label === undefined || label.words !== words.words ? token.start : label.start;
    this.#take(id, token, words.sure, text.slice(this.#sentence, nameAt), gap);
    return index;
  }

  /** Notes a figure whose indicator is known: done, agreed, or of another time or a part. */
  #take(id: string, token: NumberToken, sure: number, before: string, gap: string): void {
    const scope = scopeOf(before, this.#times);
    // 开案60宗，其中结案49宗: the second is an indicator of its own.
    const own = before.endsWith('其中') && this.#entries.every((entry) => entry.id !== id);
    const partly = isPartly(own ? before.slice(0, -2) : before) || ADDED.test(before);
    if ((scope !== undefined && scope !== 'planned') || partly) {
      this.#doubt(token, scope === undefined || scope === 'planned' ? PART_REASON : SCOPE_REASONS[scope]);
      this.#add(id, 'part', token, sure, gap);
      return;
    }
    const agreed = endsWithAny(withoutEnd(gap.slice(-12), '为是： '), TARGET_WORDS);
    const planned = scope === 'planned' && !DONE.test(gap);
    this.#add(id, agreed || planned ? 'target' : 'actual', token, sure, `${before.slice(-8)}${gap}`);
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

  /** `1112/1100`, `945/900份`: done and agreed, where the printed rate says so. The index of the last token, if it is one. */
  #fraction(token: NumberToken, index: number): number | undefined {
    const next = this.#tokens[index + 1];
    if (next?.kind !== 'number' || this.#clean.text.slice(token.end, next.start) !== '/') return undefined;
    const words = this.#label?.words ?? this.#carried;
    const [id, ...more] = (words === undefined ? undefined : resolveIndicator(words, next.unitKind ?? 'item')) ?? [];
    this.#lastEnd = next.end;
    if (this.#label !== undefined) this.#label.used = true;
    const found = this.#tokens.slice(index + 2, index + 5).findIndex((other) => other.kind === 'percent');
    const rate = this.#tokens[index + 2 + found];
    if (id === undefined || more.length > 0) {
      this.#doubt(token, '不能确定这个数字属于哪一项指标');
    } else if (
      found >= 0 &&
      rate?.kind === 'percent' &&
      next.value > 0 &&
      completionRate({ actual: token.value, target: next.value }) === rate.value
    ) {
      this.#add(id, 'actual', token, SURE, '');
      this.#add(id, 'target', next, SURE, '');
    } else {
      this.#doubt(token, '不能确定哪个是完成量、哪个是指标量');
    }
    return index + 1;
  }

  #add(id: string, part: Entry['part'], token: NumberToken, confidence: number, words: string): void {
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

  /** An indicator of the report's own: the name of an activity, a count, a unit. */
  #own(token: NumberToken, index: number, before: string): void {
    if (!isPlausible(token)) return;
    const name = ownName(before);
    const hasRate = this.#tokens.slice(index + 1, index + 8).some(({ kind }) => kind === 'percent');
    if (name === undefined || !hasRate || token.about) {
      this.#doubt(token, '没有对应的指标');
      return;
    }
    this.#figures.name(name, name, token.unit);
    this.#add(name, 'actual', token, OWN_LABEL, '');
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
      waiting.forEach((entry, position) => {
        const rate = run[position];
        if (rate !== undefined) entry.rate = this.#figure(rate.start, rate.end, rate.value, SURE);
      });
      const taken = new Set(waiting.map(({ id }) => id));
      this.#pending = this.#pending.filter((entry) => !waiting.includes(entry) && !taken.has(entry.id));
      return last;
    }
    const [only] = run;
    if (this.#pending.length === 0 && run.length === 1 && only !== undefined && this.#label?.used === false) {
      this.#early = { label: this.#label.words, figure: this.#figure(only.start, only.end, only.value, SURE) };
    } else {
      const waits = this.#pending.length > 0;
      const reason = waits ? '完成率的个数与完成量的个数对不上' : '没有对应的完成量';
      if (waits || this.#isRate(index)) for (const rate of run) this.#doubt(rate, reason);
      for (const { clause } of this.#pending) this.#unconfirmed.add(clause);
      this.#unconfirmed.add(this.#clause);
      this.#pending = [];
    }
    return last;
  }

  /** Whether a percentage is said to be a rate of completion, and is none of a note below a chart. */
  #isRate(index: number): boolean {
    const { text } = this.#clean;
    const start = this.#tokens[index]?.start ?? 0;
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
  #settle(): void {
    const byId = new Map<string, Entry[]>();
    for (const entry of this.#entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
    for (const [id, entries] of byId) this.#settleOne(id, entries);
    this.#entries = [];
    this.#unconfirmed.clear();
  }

  #settleOne(id: string, entries: readonly Entry[]): void {
    const rate = entries.findLast(({ part, rate: own }) => part !== 'part' && own !== undefined)?.rate;
    const { actual, target, others, sure } = decided(entries, rate?.value);
    for (const { part, rate: own } of entries) if (part === 'part' && own !== undefined) this.#doubt(own, PART_REASON);
    for (const { token } of others) this.#doubt(token, '同一项指标另有一个数字，不能确定是哪一个');
    const confirmed =
      sure &&
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

  #doubt({ start, end }: { start: number; end: number }, reason: string): void {
    this.#doubts.push({ start, end, reason });
  }
}

const PART_REASON = '只是其中一部分，不作为完成量';
const RATE_WORDS = /完成率|达成率|达标率|指标量?的/u;
/** Between names of which the figures follow together, and between those figures. */
const JOINT = /^(?:、|和|及|与|以及)$/u;
const LISTED = /^(?:、|，|和|及|与|以及)$/u;
const IN_ORDER =
  /^(?:[一二两三四五六七八九十]项)?(?:工作|服务|指标)?(?:的)?(?:完成量|完成率|完成数|指标量)?(?:已)?(?:分别|依次)(?:完成|实际完成|为|达到?|是|开展|协议指标量?的?)*$/u;
/** Counts and rates in Chinese numerals. */
const IN_WORDS =
  /百分之[一二两三四五六七八九十百零点]{1,12}|[一二两三四五六七八九十][一二两三四五六七八九十百千万零]{1,11}余?(?:份|个(?!月)|人次|宗|节|场|户次?|名|人)/gu;

/** The last count of each indicator. */
function lastOfEach(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

interface Decision {
  readonly actual: Entry | undefined;
  readonly target: Entry | undefined;
  /** Figures that could be meant as well. */
  readonly others: readonly Entry[];
  readonly sure: boolean;
}

/** Which of the figures of one indicator in a sentence is what was done, and which what was agreed. */
function decided(entries: readonly Entry[], rate: number | undefined): Decision {
  const targets = different(entries.filter(({ part }) => part === 'target'));
  const actuals = different(entries.filter(({ part }) => part === 'actual'));
  const [target, ...moreTargets] = targets;
  const [first, second, ...more] = actuals;
  if (second === undefined) return { actual: first, target, others: moreTargets, sure: moreTargets.length === 0 };
  const wholes = actuals.filter(({ whole }) => whole);
  if (target === undefined && more.length === 0 && first !== undefined) {
    const fits = (done: Entry, agreed: Entry) =>
      rate !== undefined &&
      agreed.token.value > 0 &&
      completionRate({ actual: done.token.value, target: agreed.token.value }) === rate;
    if (fits(second, first)) return { actual: second, target: first, others: [], sure: true };
    if (fits(first, second)) return { actual: first, target: second, others: [], sure: true };
    if (second.done && !first.done && !first.whole)
      return { actual: second, target: first, others: [], sure: rate === undefined };
  }
  const [whole] = wholes;
  if (wholes.length === 1 && whole !== undefined)
    return {
      actual: whole,
      target,
      others: [...actuals.filter((entry) => entry !== whole), ...moreTargets],
      sure: true,
    };
  return { actual: first, target, others: [second, ...more, ...moreTargets], sure: false };
}

function different(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [entry.token.value, entry])).values()].toReversed();
}

/** Whether a printed rate confirms a count: with its target, or with a whole target at all. */
function confirms(actual: number, target: number | undefined, rate: number): boolean {
  try {
    if (target === undefined) return targetsFromRate(actual, rate).length > 0;
    return target > 0 && completionRate({ actual, target }) === rate;
  } catch (error) {
    if (error instanceof SwEvalError) return false;
    throw error;
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
  return /^[\p{L}\p{N}]{2,16}$/u.test(name) && OWN_NOUN.test(name) && !NO_NAME.test(name) ? name : undefined;
}
