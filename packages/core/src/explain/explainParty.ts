import type { PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { divide, type Fraction, fractionOf, multiply } from '../numbers/fraction.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { reworkRubric } from '../scenarios/rework.js';
import { RAW_MAX } from '../scores/awardedPoints.js';
import { both } from '../texts/localised.js';
import { figureAt } from './figureAt.js';
import {
  type At,
  bracketed,
  computed,
  elseIs,
  fromScheme,
  given,
  inFigures,
  notes,
  quotient,
  type Rows,
  show,
  type Told,
} from './parts.js';
import type { PatternsOf } from './pattern.js';

/** The figures of a party apart from those of its rubric. */
type PartyPattern = Exclude<PatternsOf<'parties'>, `parties.*.rubric.${string}`>;

/** How each figure under `parties.<id>` came about. */
export const PARTY: Rows<PartyPattern> = {
  'parties.*.id': (at) => fromScheme(at, 'shares'),
  'parties.*.label': (at) => fromScheme(at, 'shares'),
  'parties.*.share': (at) => fromScheme(at, 'shares'),
  'parties.*.awarded': explainAwarded,
  'parties.*.ratio': (at) => {
    const { id, awarded, share } = partyOf(at);
    return computed(at, 'rate', {
      words: both('得分 ÷ 分值占比 × 100', 'score / share x 100'),
      symbols: `${show(awarded)} / ${share} x 100`,
      inputs: [`parties.${id}.awarded`, `parties.${id}.share`],
      exact: awarded === null ? null : quotient([awarded, 100], [share]),
      rounding: TWO_DECIMALS_HALF_UP,
      note: notes(
        awarded === null && both('没有得分，也就没有得分率', 'without a score there is no such percentage'),
        share === 0 && both('分值占比为 0，没有得分率', 'with a share of 0 there is no such percentage'),
      ),
    });
  },
  'parties.*.input': (at) => given(at),
  'parties.*.raw': (at) => given(at),
  'parties.*.rawMax': (at) => given(at, at.value === RAW_MAX ? { words: elseIs(` ${RAW_MAX}`, String(RAW_MAX)) } : {}),
  'parties.*.aggregate': (at) => {
    const isSet = figureAt(at.evaluation, `scheme.${at.path}`) !== undefined;
    const words = both('评估方案未规定，取平均值', 'the scheme does not say, so the mean');
    return fromScheme(at, 'panel', isSet ? {} : { words });
  },
};

const NO_SCORE = both('尚未评分', 'no score yet');

const partyOf = ({ items }: At) => items[0] as PartyResult;

/** Points of a party's rubric in points of its share, not yet rounded. */
export function inShare({ share, rubric }: PartyResult, points: Fraction): Fraction {
  return divide(multiply(points, fractionOf(share)), fractionOf((rubric as RubricResult).points));
}

/** Whether a rubric was filled in, by the party or by an evaluator who was not recused. */
export function isJudged({ input, rubric }: PartyResult): boolean {
  const hasSheet = (node: RubricResult): boolean =>
    node.spread !== undefined || (node.children?.some(hasSheet) ?? false);
  return rubric !== undefined && (input === 'rubric' || hasSheet(rubric));
}

function explainAwarded(at: At): Told {
  const party = partyOf(at);
  const { id, input, awarded, raw, rawMax, share, rubric } = party;
  const path = `parties.${id}.`;
  const { rounding } = at.evaluation.scheme;
  if (input === 'raw' && raw !== undefined && rawMax !== undefined) {
    return computed(at, 'rounding', {
      words: both('原始分 ÷ 原始满分 × 分值占比', 'raw score / raw maximum x share'),
      symbols: `${raw} / ${rawMax} x ${share}`,
      inputs: [`${path}raw`, `${path}rawMax`, `${path}share`],
      exact: quotient([raw, share], [rawMax]),
      rounding,
    });
  }
  if (rubric === undefined) return given(at, { note: awarded === null ? NO_SCORE : undefined });
  const known = awarded === null ? undefined : reworkRubric(at.evaluation, id)?.known;
  return computed(at, input === 'panel' ? 'panel' : 'rubric', {
    words: both(
      '评分表得分 ÷ 评分表满分 × 分值占比，只取整一次',
      'points of the rubric / full points of the rubric x share, rounded once',
    ),
    symbols: `${known ? bracketed(inFigures(known)) : '–'} / ${rubric.points} x ${share}`,
    inputs: [
      [`${path}rubric.awarded`, both('评分表得分', 'points of the rubric')],
      [`${path}rubric.points`, both('评分表满分', 'full points of the rubric')],
      `${path}share`,
    ],
    exact: known && inShare(party, known),
    rounding,
    note: known
      ? undefined
      : isJudged(party)
        ? both('评分表尚有未评分的项目，暂无得分', 'parts of the rubric are still open, so there is no score')
        : both(
            '评委均已回避或尚未评分，暂无得分',
            'every evaluator is recused or has not judged yet, so there is no score',
          ),
  });
}
