import type { Passage } from '../outline.js';
import { NARROWING_WORDS, TARGET_WORDS } from '../rules/figureWords.js';
import type { IndicatorWords } from '../rules/indicatorWords.js';
import { ADDED, LEFT_OVER, PAPERS, SURVEYED } from '../rules/scopeWords.js';
import type { CleanText } from '../source/CleanText.js';
import { withoutEnd } from '../source/stripped.js';
import { type NumberToken, type Token, tokensOf } from '../source/tokens.js';
import type { AreaNames } from './AreaNames.js';
import type { Figure } from './IndicatorFigures.js';
import { isFilled } from './isFilled.js';
import { resolveIndicator } from './resolveIndicator.js';
import { isOfWholeYear, isPartly, SCOPE_REASONS, scopeOf, type Times } from './scope.js';

/** A figure that a report gives of an indicator outside the paragraph on indicators. */
export interface Mention {
  readonly indicators: readonly string[];
  readonly relation: 'same' | 'part';
  readonly where: string;
  readonly figure: Figure;
}

/** A figure that may be a mention, and why it was left out. */
export interface MentionDoubt {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** People counted before the word: 364名困难群众全覆盖建档. */
const PEOPLE_ON_FILE = /^[^，。；、0-9]{0,24}建档/u;
/** `3560份（含往年）`. */
const OTHER_YEARS = /^（[^（）]{0,4}(?:往年|历年|以往|上年|去年)/u;
/** What the contract says, not what was done. */
const BY_CONTRACT = /按照?(?:合同|协议|约定|计划)|(?:合同|协议)(?:约定|规定|写明?|里)/u;
const SURE = 0.9;
const WIDE = 0.8;

/**
 * Figures of indicators in other places. `same`: the indicator's own word, outside the parts on single sites and without
 * a word that narrows it; `part`: everything narrower. A figure that is only about right is left out.
 *
 * What begins at a place in `taken` is read already; `ofTime` says that the heading narrows all to a part of the time.
 */
export function mentionsIn(
  passage: Passage,
  areas: AreaNames,
  times: Times,
  { taken, ofTime }: { readonly taken: ReadonlySet<number>; readonly ofTime: boolean },
): { mentions: Mention[]; doubts: MentionDoubt[] } {
  const clean = passage.body;
  const mentions: Mention[] = [];
  const doubts: MentionDoubt[] = [];
  const tokens = tokensOf(clean.text);
  let label: { words: IndicatorWords; start: number; end: number } | undefined;
  let sentence = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'break') {
      label = undefined;
      if (token.sign !== '，') sentence = token.end;
      return;
    }
    if (token.kind === 'label') {
      label = token;
      return;
    }
    if (token.kind !== 'number' || taken.has(token.start)) return;
    const found = wordsOf(token, index, tokens, clean.text, label);
    const nameAt = label !== undefined && found?.words === label.words ? label.start : token.start;
    label = undefined;
    if (found === undefined || token.unitKind === undefined || isAgreed(clean.text, token.start)) return;
    const ids = resolveIndicator(found.words, token.unitKind);
    if (ids === undefined) return;
    if (token.torn) {
      doubts.push({ clean, start: token.start, end: token.end, reason: '数字不完整' });
      return;
    }
    if (token.about) {
      doubts.push({ clean, start: token.start, end: token.end, reason: '约数，不作比较' });
      return;
    }
    const before = clean.text.slice(Math.max(sentence, nameAt - 120), nameAt);
    const scope =
      scopeOf(before, times) ??
      (BY_CONTRACT.test(before) || isOfWholeYear(clean.text.slice(nameAt, token.start), times)
        ? 'planned'
        : undefined) ??
      (OTHER_YEARS.test(clean.text.slice(token.end, token.end + 8)) ? 'earlier' : undefined) ??
      (SURVEYED.test(clean.text.slice(token.end, token.end + 10)) ? 'sampled' : undefined);
    if (scope !== undefined) {
      doubts.push({ clean, start: token.start, end: token.end, reason: SCOPE_REASONS[scope] });
      return;
    }
    const clause = clean.text.slice(Math.max(sentence, token.start - 60), token.start);
    const narrow =
      ofTime || isNarrow(passage, clause, areas) || isPartly(before) || ADDED.test(before) || LEFT_OVER.test(clause);
    const relation = found.words.own && !narrow ? 'same' : 'part';
    const figure = {
      value: token.value,
      clean,
      start: token.start,
      end: token.end,
      confidence: found.words.own ? SURE : WIDE,
    };
    mentions.push({ indicators: ids, relation, where: passage.where, figure });
  });
  return { mentions, doubts };
}

function wordsOf(
  token: NumberToken,
  index: number,
  tokens: readonly Token[],
  text: string,
  label: { words: IndicatorWords; end: number } | undefined,
): { words: IndicatorWords } | undefined {
  if (label !== undefined && isClose(text.slice(label.end, token.start))) return { words: label.words };
  const next = tokens[index + 1];
  if (token.unitKind === undefined || next?.kind !== 'label') return undefined;
  const gap = text.slice(token.end, next.start);
  if (PAPERS.test(text.slice(next.end))) return undefined;
  if (gap === '' || gap === '的') return namesNext(index + 1, tokens, text) ? undefined : { words: next.words };
  // 364名困难群众和特殊群体全覆盖建档, but not 9个社区的电访.
  const people = token.unitKind === 'person' || token.unit === '份';
  return people && PEOPLE_ON_FILE.test(text.slice(token.end, token.end + 30)) && next.words.family === 'client-files'
    ? { words: next.words }
    : undefined;
}

/** Whether a figure is the agreed volume. */
function isAgreed(text: string, at: number): boolean {
  const before = withoutEnd(text.slice(Math.max(0, at - 10), at), '为是：');
  return TARGET_WORDS.some((word) => before.endsWith(word));
}

function isClose(gap: string): boolean {
  return gap.length <= 10 && !/[、，]/u.test(gap) && isFilled(gap);
}

function namesNext(index: number, tokens: readonly Token[], text: string): boolean {
  const label = tokens[index];
  const next = tokens[index + 1];
  return label !== undefined && next?.kind === 'number' && isClose(text.slice(label.end, next.start));
}

/** Whether a figure is on single sites, a time or a group of people within the whole. */
function isNarrow(passage: Passage, before: string, areas: AreaNames): boolean {
  if (passage.part === 'sites' || passage.section === 'sites' || passage.units !== undefined) return true;
  // The whole of those in hardship is whom the service is for.
  const plain = before.replaceAll(/困难群众和特殊群体|特殊困难群体|困难群众/gu, '');
  return NARROWING_WORDS.some((word) => plain.includes(word)) || areas.mentioned(plain) !== undefined;
}
