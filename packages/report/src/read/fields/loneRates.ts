import type { PercentToken } from '../source/tokens.js';
import { isOnTheWhole } from './confirmedRuns.js';
import type { IndicatorFigures } from './IndicatorFigures.js';
import type { Times } from './scope.js';
import { confirms } from './settle.js';

/** From a name to its rate. */
const NEAR = 24;
/** Words of a sentence are looked at so far back. */
const REACH = 120;
const SAID =
  /(?:完成率|达成率|达标率)(?:依然|仍然?|也|均|更低|更高|最低|最高|，)*(?:仅|只|才|已|刚)?(?:有|为|是|达到?|：)*$/u;
/** Before a name beside another one: the rate may be that of both. */
const BESIDE = /[、和与及]/u;
/** Words of a rate that is wanted, or thought of. */
const WANTED = /要求|应|须|需|目标|力争|争取|确保|计划|预计|建议|如果|若/u;
const LIMIT = /^(?:以上|以下|左右|及以|的?(?:目标|要求|标准|水平))/u;

/** Whether the words say that a rate is the one of the name before it: `结案进度偏慢，完成率仅70.00%`. */
export function isRateOfName(
  text: string,
  sentenceStart: number,
  label: { readonly start: number; readonly end: number },
  rate: PercentToken,
  times: Times,
): boolean {
  const words = text.slice(Math.max(sentenceStart, rate.start - REACH), rate.start);
  return (
    rate.start - label.end <= NEAR &&
    !BESIDE.test(text.slice(label.start - 1, label.start)) &&
    SAID.test(text.slice(label.end, rate.start)) &&
    !LIMIT.test(text.slice(rate.end, rate.end + 4)) &&
    !WANTED.test(words) &&
    isOnTheWhole(words, times)
  );
}

/** Adds rates that stand without a count, unless what stands elsewhere says otherwise. Gives back those left out. */
export function addLoneRates(figures: IndicatorFigures): IndicatorFigures['alone'] {
  const known = new Map(figures.list().map((one) => [one.id, one]));
  return figures.alone.filter(({ id, figure, where }) => {
    const { actual, target, rate } = known.get(id) ?? {};
    if (rate === undefined && actual !== undefined && !confirms(actual.value, target?.value, figure.value)) return true;
    figures.add(id, 'rate', figure, where);
    return false;
  });
}
