import { completionRate } from '@sw-eval/core';
import { ADDED, CLAUSE_SCOPES, DIFFERENCE, PARTS, SENTENCE_SCOPES } from '../rules/scopeWords.js';
import type { LabelToken, NumberToken, PercentToken, Token } from '../source/tokens.js';
import { resolveIndicator } from './resolveIndicator.js';
import { isPartly, scopeOf, type Times } from './scope.js';

/** One indicator's count, agreed volume and rate, which confirm each other. */
export interface Confirmed {
  readonly id: string;
  readonly actual: NumberToken;
  readonly target: NumberToken;
  readonly rate: PercentToken;
}

/** A stretch of tokens with one name, and the figures that their rates confirm. */
export interface ConfirmedRun {
  readonly label: LabelToken;
  readonly all: readonly Confirmed[];
  /** The first and the last token. */
  readonly first: number;
  readonly last: number;
  /** Where the words before it end, which may say that it is on a part. */
  readonly wordsEnd: number;
}

/** Whether the words of a sentence before figures leave them those of the whole, and of this time. */
export function isOnTheWhole(words: string, times: Times): boolean {
  const scope = scopeOf(words, times);
  return (scope === undefined || scope === 'planned') && !isPartly(words) && !ADDED.test(words);
}

/**
 * Stretches with one indicator's name, as many pairs of counts as rates, and rates that are just those of the pairs.
 * Whatever words stand between, the arithmetic says which count was done and which agreed: `建档定了350份，做到364份，占104.00%`.
 */
export function confirmedRuns(tokens: readonly Token[], text: string): ConfirmedRun[] {
  const runs: ConfirmedRun[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'break' && token.sign !== '，') first = at + 1;
    if (token?.kind !== 'percent') continue;
    const last = lastOfRates(tokens, at);
    const run = runOf(tokens, first, last, text) ?? rateFirst(tokens, first, at, text);
    if (run !== undefined) runs.push(run);
    at = run?.last ?? last;
    first = at + 1;
  }
  return runs;
}

/** The last of the rates that follow each other. */
function lastOfRates(tokens: readonly Token[], from: number): number {
  let last = from;
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'percent') last = at;
    else if (token?.kind !== 'break' || token.sign !== '，') break;
  }
  return last;
}

/** So many tokens are looked at: a stretch of more has no single name. */
const MOST_TOKENS = 24;

function runOf(tokens: readonly Token[], first: number, last: number, text: string): ConfirmedRun | undefined {
  if (last - first > MOST_TOKENS) return undefined;
  const labels: LabelToken[] = [];
  const counts: NumberToken[] = [];
  const rates: PercentToken[] = [];
  for (const token of tokens.slice(first, last + 1)) {
    if (token.kind === 'label') labels.push(token);
    else if (token.kind === 'number') counts.push(token);
    else if (token.kind === 'percent') rates.push(token);
  }
  const label = onlyLabel(labels, text);
  if (label === undefined) return undefined;
  if (counts.length !== rates.length * 2 || !counts.every((count, index) => isWhole(count, counts[index - 1], text)))
    return undefined;
  const all = pairsOf(label, counts, rates);
  const start = tokens.slice(first, last).find(({ kind }) => kind !== 'break')?.start ?? 0;
  return all === undefined ? undefined : { label, all, first, last, wordsEnd: Math.max(start, label.start) };
}

/** Behind a name: it is what the sentence is about, and the indicators follow. */
const TOPIC = /^(?:工作|服务|活动)?(?:方面|部分|板块|领域|类)[，：]/u;

/** The one indicator that names are of; in `个案方面，个案结案20个` the first only says what the sentence is about. */
function onlyLabel(labels: readonly LabelToken[], text: string): LabelToken | undefined {
  const [only, ...more] = labels;
  if (more.every(({ words }) => words === only?.words)) return only;
  const last = labels.at(-1);
  const own = labels.filter((label) => label === last || !TOPIC.test(text.slice(label.end, label.end + 5)));
  const [first] = own;
  return own.every(({ words }) => words === first?.words) ? first : undefined;
}

/** From a name to its rate, and from the rate to its counts. */
const NEAR = 24;

/** A name with its rate, and behind it the two counts that give just this: `探访完成率只有80.00%，应做500个，做了400个`. */
function rateFirst(tokens: readonly Token[], first: number, at: number, text: string): ConfirmedRun | undefined {
  const rate = tokens[at];
  if (rate?.kind !== 'percent' || at - first > MOST_TOKENS) return undefined;
  if (tokens[at + 1]?.kind === 'percent' || tokens[at + 2] === undefined) return undefined;
  const before = tokens.slice(first, at);
  if (before.some(({ kind }) => kind === 'number')) return undefined;
  const labels = before.filter((token) => token.kind === 'label');
  const label = onlyLabel(labels, text);
  if (label === undefined) return undefined;
  if (rate.start - (labels.at(-1)?.end ?? 0) > NEAR) return undefined;
  const counts: NumberToken[] = [];
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'break' && token.sign === '，') continue;
    if (token?.kind === 'label' && token.words === label.words) continue;
    if (token?.kind !== 'number' || token.start - (counts.at(-1)?.end ?? rate.end) > NEAR) return undefined;
    if (!isWhole(token, counts.at(-1), text)) return undefined;
    counts.push(token);
    if (counts.length < 2) continue;
    const all = isNarrowed(text.slice(rate.end, token.start)) ? undefined : pairsOf(label, counts, [rate]);
    return all === undefined ? undefined : { label, all, first, last: index, wordsEnd: label.start };
  }
  return undefined;
}

/** Whether words say that a count is of some people, of another time, or of a sample. */
function isNarrowed(words: string): boolean {
  return (
    PARTS.some((word) => words.includes(word)) ||
    [...SENTENCE_SCOPES, ...CLAUSE_SCOPES].some(({ pattern }) => words.search(pattern) >= 0)
  );
}

/** Whether a figure is a count of its own: no part of a figure, not only about right, no difference. */
function isWhole({ torn, about, start }: NumberToken, before: NumberToken | undefined, text: string): boolean {
  const gap = text.slice(Math.max(before?.end ?? 0, start - 12), start);
  return !torn && !about && !DIFFERENCE.test(gap);
}

/** `6个、36节，指标6个、36节`: the first half and the second, each in the order of the rates. */
function pairsOf(
  label: LabelToken,
  counts: readonly NumberToken[],
  rates: readonly PercentToken[],
): Confirmed[] | undefined {
  const pairs = rates.flatMap((rate, index) => {
    const one = counts[index];
    const other = counts[index + rates.length];
    const id = one === undefined || other === undefined ? undefined : idOf(label, one, other);
    return one === undefined || other === undefined || id === undefined ? [] : [{ id, one, other, rate }];
  });
  if (pairs.length !== rates.length || new Set(pairs.map(({ id }) => id)).size !== pairs.length) return undefined;
  const fits = (actual: NumberToken, target: NumberToken, rate: PercentToken) =>
    target.value > 0 && completionRate({ actual: actual.value, target: target.value }) === rate.value;
  if (pairs.every(({ one, other, rate }) => fits(one, other, rate)))
    return pairs.map(({ id, one, other, rate }) => ({ id, actual: one, target: other, rate }));
  if (pairs.every(({ one, other, rate }) => fits(other, one, rate)))
    return pairs.map(({ id, one, other, rate }) => ({ id, actual: other, target: one, rate }));
  return undefined;
}

/** The one indicator that two counts of the same unit are of; without a unit the name's own. */
function idOf({ words }: LabelToken, one: NumberToken, other: NumberToken): string | undefined {
  const kind = one.unitKind ?? other.unitKind;
  if (one.unitKind !== undefined && other.unitKind !== undefined && one.unitKind !== other.unitKind) return undefined;
  const [id, ...more] = resolveIndicator(words, kind ?? (words.own ? 'item' : undefined)) ?? [];
  return more.length === 0 ? id : undefined;
}
