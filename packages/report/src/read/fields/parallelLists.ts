import { TARGET_WORDS } from '../rules/figureWords.js';
import type { LabelToken, NumberToken, PercentToken, Token } from '../source/tokens.js';
import { resolveIndicator } from './resolveIndicator.js';
import { PART_REASON, type SentenceFigures } from './SentenceFigures.js';
import { isPartly, SCOPE_REASONS, scopeOf, type Times } from './scope.js';
import { CARRIED } from './sureness.js';

/** Names of indicators, and figures that follow together. */
export interface ParallelLists {
  readonly labels: readonly LabelToken[];
  readonly figures: readonly (NumberToken | PercentToken)[];
  /** The index of the last token. */
  readonly last: number;
  /** Where the names begin. */
  readonly start: number;
  /** The words between names and figures. */
  readonly gap: string;
}

/** Between names of which the figures follow together, and between those figures. */
const JOINT = /^(?:、|和|及|与|以及)$/u;
const LISTED = /^(?:、|，|和|及|与|以及)$/u;
const IN_ORDER =
  /^(?:[一二两三四五六七八九十]项)?(?:工作|服务|指标)?(?:的)?(?:完成量|完成率|完成数|指标量)?(?:已)?(?:分别|依次)(?:完成|实际完成|为|达到?|是|开展|协议指标量?的?)*$/u;

/** `建档、电访、探访分别完成1112份、11665个、2146个`: names, and as many figures in the same order. */
export function parallelLists(tokens: readonly Token[], index: number, text: string): ParallelLists | undefined {
  const labels: LabelToken[] = [];
  let at = index;
  for (let token = tokens[at]; token?.kind === 'label'; token = tokens[at]) {
    const before = labels.at(-1);
    if (before !== undefined && !JOINT.test(text.slice(before.end, token.start))) break;
    labels.push(token);
    at += 1;
  }
  const first = tokens[at];
  const [one, final] = [labels[0], labels.at(-1)];
  if (labels.length < 2 || one === undefined || final === undefined) return undefined;
  if (first?.kind !== 'number' && first?.kind !== 'percent') return undefined;
  if (!IN_ORDER.test(text.slice(final.end, first.start))) return undefined;
  const figures: (NumberToken | PercentToken)[] = [];
  for (let token = tokens[at]; token !== undefined && token.kind === first.kind; token = tokens[at]) {
    const before = figures.at(-1);
    if (before !== undefined && !LISTED.test(text.slice(before.end, token.start))) break;
    figures.push(token);
    at += 1;
    if (tokens[at]?.kind === 'break' && tokens[at + 1]?.kind === first.kind) at += 1;
  }
  const last = tokens[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  return { labels, figures, last, start: one.start, gap: text.slice(final.end, first.start) };
}

/** Gives each figure to the name in the same place; `before` is what the sentence says before the names. */
export function takeParallel(
  { labels, figures, gap }: ParallelLists,
  before: string,
  times: Times,
  sentence: SentenceFigures,
): void {
  const scope = scopeOf(before, times);
  const reason =
    labels.length !== figures.length
      ? '数字的个数与指标的个数对不上'
      : scope !== undefined && scope !== 'planned'
        ? SCOPE_REASONS[scope]
        : isPartly(before)
          ? PART_REASON
          : undefined;
  if (reason !== undefined) {
    for (const figure of figures) sentence.doubt(figure, reason);
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
    if (id === undefined || more.length > 0) sentence.doubt(figure, '不能确定这个数字属于哪一项指标');
    else if (figure.kind === 'percent') sentence.addRate(id, figure);
    else if (figure.about || figure.torn) sentence.doubt(figure, '约数，不作为完成量');
    else sentence.add(id, target ? 'target' : 'actual', figure, CARRIED, gap);
  });
}
