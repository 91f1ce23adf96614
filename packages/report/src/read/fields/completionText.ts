import { completionRate } from '@sw-eval/core';
import { IN_WORDS, TARGET_WORDS } from '../rules/figureWords.js';
import type { IndicatorWords } from '../rules/indicatorWords.js';
import { ADDED, DIFFERENCE, DONE, LEFT_OVER, OTHER_RATE, PAPERS, SURVEYED } from '../rules/scopeWords.js';
import type { CleanText } from '../source/CleanText.js';
import { withoutEnd } from '../source/stripped.js';
import { type NumberToken, type OwnLabels, type PercentToken, type Token, tokensOf } from '../source/tokens.js';
import { type ConfirmedRun, confirmedRuns, isOnTheWhole } from './confirmedRuns.js';
import type { IndicatorFigures } from './IndicatorFigures.js';
import { isFilled } from './isFilled.js';
import { isRateOfName } from './loneRates.js';
import { ownName } from './ownName.js';
import { parallelLists, takeParallel } from './parallelLists.js';
import { resolveIndicator } from './resolveIndicator.js';
import { type Doubt, PART_REASON, SentenceFigures } from './SentenceFigures.js';
import { isOfWholeYear, isPartly, SCOPE_REASONS, scopeOf, type Times } from './scope.js';
import { CARRIED, OWN_LABEL, SURE, WIDE } from './sureness.js';

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
  readonly #times: Times;
  readonly #tokens: readonly Token[];
  readonly #sentence: SentenceFigures;
  #sentenceStart = 0;
  /** The last name, and whether a figure has used it. */
  #label: { words: IndicatorWords; start: number; end: number; used: boolean } | undefined;
  #carried: IndicatorWords | undefined;
  #lastEnd = 0;
  /** Whether the last figure was an agreed one. */
  #listsTargets = false;
  /** The name behind a figure that the figure has used. */
  #taken = -1;

  constructor(clean: CleanText, figures: IndicatorFigures, where: string, own: OwnLabels | undefined, times: Times) {
    this.#clean = clean;
    this.#figures = figures;
    this.#times = times;
    this.#tokens = tokensOf(clean.text, own);
    this.#sentence = new SentenceFigures(clean, figures, where);
  }

  read(): Doubt[] {
    for (const { 0: words, index } of this.#clean.text.matchAll(IN_WORDS)) {
      this.#sentence.doubt({ start: index, end: index + words.length }, '用汉字写的数字没有读');
    }
    const runs = new Map(confirmedRuns(this.#tokens, this.#clean.text).map((run) => [run.first, run]));
    for (let index = 0; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined) break;
      const run = runs.get(index);
      if (run !== undefined && this.#confirmed(run)) {
        index = run.last;
        continue;
      }
      if (token.kind === 'break') this.#break(token.sign, token.end);
      else if (token.kind === 'label') {
        const last = this.#parallel(index);
        if (last === undefined) this.#label = { ...token, used: index === this.#taken };
        else index = last;
      } else if (token.kind === 'number') index = this.#number(token, index);
      else index = this.#rates(index);
    }
    this.#sentence.end();
    return this.#sentence.doubts;
  }

  /** Takes figures that confirm each other; whether they are on the whole. */
  #confirmed(run: ConfirmedRun): boolean {
    if (!isOnTheWhole(this.#clean.text.slice(this.#sentenceStart, run.wordsEnd), this.#times)) return false;
    this.#sentence.addRun(run);
    this.#lastEnd = this.#tokens[run.last]?.end ?? this.#lastEnd;
    this.#label = undefined;
    this.#carried = run.label.words;
    return true;
  }

  #break(sign: string, end: number): void {
    if (sign === '，') return;
    this.#sentence.endClause();
    this.#carried = undefined;
    this.#label = undefined;
    if (sign === '；') return;
    this.#sentenceStart = end;
    this.#sentence.end();
  }

  /** Names and as many figures in the same order; gives back the index of the last token. */
  #parallel(index: number): number | undefined {
    const { text } = this.#clean;
    const lists = parallelLists(this.#tokens, index, text);
    if (lists === undefined) return undefined;
    this.#lastEnd = this.#tokens[lists.last]?.end ?? this.#lastEnd;
    this.#label = undefined;
    takeParallel(lists, text.slice(this.#sentenceStart, lists.start), this.#times, this.#sentence);
    return lists.last;
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
          : SURVEYED.test(text.slice(token.end, token.end + 10))
            ? SCOPE_REASONS.sampled
            : undefined;
    if (reason !== undefined) {
      this.#sentence.doubt(token, reason);
      return index;
    }
    const words = this.#wordsFor(token, index, gap);
    if (words === undefined) {
      const [beside] = this.#carried === undefined ? [] : (resolveIndicator(this.#carried, token.unitKind) ?? []);
      if (beside !== undefined && token.unitKind !== undefined) this.#sentence.contest(beside);
      this.#own(token, index, text.slice(previousEnd, token.start));
      return index;
    }
    const ids = resolveIndicator(words.words, token.unitKind);
    const [id, ...more] = ids ?? [];
    if (id === undefined || more.length > 0) {
      if (isPlausible(token)) this.#sentence.doubt(token, '不能确定这个数字属于哪一项指标');
      return index;
    }
    if (token.about) {
      this.#sentence.doubt(token, '约数，不作为完成量');
      return index;
    }
    this.#carried = words.words;
    const nameAt = label === undefined || label.words !== words.words ? token.start : label.start;
    this.#take(id, token, words.sure, text.slice(this.#sentenceStart, nameAt), gap, nameAt === token.start);
    return index;
  }

  /** Notes a figure whose indicator is known: done, agreed, or of another time or a part. */
  #take(id: string, token: NumberToken, sure: number, before: string, gap: string, carried: boolean): void {
    const scope = scopeOf(before, this.#times);
    // 开案60宗，其中结案49宗: the second is an indicator of its own.
    const own = before.endsWith('其中') && !this.#sentence.has(id);
    const partly =
      isPartly(own ? before.slice(0, -2) : before) || ADDED.test(before) || LEFT_OVER.test(`${before}${gap}`);
    if ((scope !== undefined && scope !== 'planned') || partly) {
      this.#sentence.doubt(token, scope === undefined || scope === 'planned' ? PART_REASON : SCOPE_REASONS[scope]);
      this.#sentence.add(id, 'part', token, sure, gap);
      return;
    }
    const agreed = endsWithAny(withoutEnd(gap.slice(-12), '为是： '), TARGET_WORDS);
    const planned = (scope === 'planned' || isOfWholeYear(gap, this.#times)) && !DONE.test(gap);
    // 指标6个、36节: what follows in the same list is agreed as well.
    const listed = carried && this.#listsTargets && /^[、和及]?$/u.test(gap) && !this.#sentence.hasAgreed(id);
    this.#listsTargets = agreed || planned || listed;
    this.#sentence.add(id, this.#listsTargets ? 'target' : 'actual', token, sure, `${before.slice(-8)}${gap}`);
  }

  /** The name a figure belongs to: before it, right behind it, or that of the figures before. */
  #wordsFor(token: NumberToken, index: number, gap: string): { words: IndicatorWords; sure: number } | undefined {
    const sureOf = (words: IndicatorWords) => (words.own ? SURE : WIDE);
    const label = this.#label;
    const next = this.#tokens[index + 1];
    const behind =
      next?.kind === 'label' &&
      next.start - token.end <= 1 &&
      token.unitKind !== undefined &&
      !PAPERS.test(this.#clean.text.slice(next.end))
        ? next
        : undefined;
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
      this.#sentence.doubt(token, '不能确定这个数字属于哪一项指标');
    } else if (
      found >= 0 &&
      rate?.kind === 'percent' &&
      next.value > 0 &&
      completionRate({ actual: token.value, target: next.value }) === rate.value
    ) {
      this.#sentence.add(id, 'actual', token, SURE, '');
      this.#sentence.add(id, 'target', next, SURE, '');
    } else {
      this.#sentence.doubt(token, '不能确定哪个是完成量、哪个是指标量');
    }
    return index + 1;
  }

  /** An indicator of the report's own: the name of an activity, a count, a unit. */
  #own(token: NumberToken, index: number, before: string): void {
    if (!isPlausible(token)) return;
    const name = ownName(before);
    const hasRate = this.#tokens.slice(index + 1, index + 8).some(({ kind }) => kind === 'percent');
    if (name === undefined || !hasRate || token.about) {
      this.#sentence.doubt(token, '没有对应的指标');
      return;
    }
    this.#figures.name(name, name, token.unit);
    this.#sentence.add(name, 'actual', token, OWN_LABEL, '');
  }

  /** A run of rates, as 分别为101.09%、116.65%; gives back the index of its last token. */
  #rates(index: number): number {
    const run: PercentToken[] = [];
    let last = index;
    for (let at = index; at < this.#tokens.length; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind === 'percent') {
        run.push(token);
        last = at;
      } else if (token?.kind !== 'break' || token.sign !== '，' || this.#tokens[at + 1]?.kind !== 'percent') break;
    }
    this.#lastEnd = run.at(-1)?.end ?? this.#lastEnd;
    const start = run[0]?.start ?? 0;
    if (OTHER_RATE.test(this.#clean.text.slice(Math.max(0, start - 12), start))) return last;
    const label = this.#label?.used === false ? this.#label : undefined;
    const [rate] = run;
    const alone =
      label !== undefined &&
      rate !== undefined &&
      isRateOfName(this.#clean.text, this.#sentenceStart, label, rate, this.#times);
    this.#sentence.takeRates(run, label?.words, alone);
    return last;
  }
}

/** Whether a figure could be that of an indicator: it has a unit, and no month or place follows. */
function isPlausible({ unitKind }: NumberToken): boolean {
  return unitKind !== undefined;
}

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}
