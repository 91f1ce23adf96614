import type { PartyResult, RubricResult } from '../evaluation/evaluation.js';
import type { Fraction } from '../numbers/fraction.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { isJudged, reworkRubric } from '../scenarios/rework.js';
import { RAW_MAX } from '../scores/awardedPoints.js';
import type { WorkedRubric } from '../scores/rubric.js';
import { inShare } from '../scores/scoreParty.js';
import { both } from '../texts/localised.js';
import { explainPercent } from './explainPercent.js';
import { figureAt } from './figureAt.js';
import {
  type At,
  beside,
  bracketed,
  computed,
  elseIs,
  fromScheme,
  given,
  inFigures,
  notes,
  quotient,
  type Rows,
  set,
  type Told,
} from './parts.js';
import type { PatternsOf } from './pattern.js';
import { ruleOf } from './rubricPlace.js';

/** The figures of a party apart from those of its rubric. */
type PartyPattern = Exclude<PatternsOf<'parties'>, `parties.*.rubric.${string}`>;

/** How each figure under `parties.<id>` came about. */
export const PARTY: Rows<PartyPattern> = {
  'parties.*.id': set('shares'),
  'parties.*.label': set('shares'),
  'parties.*.share': set('shares'),
  'parties.*.awarded': explainAwarded,
  'parties.*.ratio': (at) => {
    const { awarded, share } = partyOf(at);
    return explainPercent(at, 'rate', ['awarded', 'share'], {
      rounding: TWO_DECIMALS_HALF_UP,
      note: notes(
        awarded === null && NO_SCORE,
        share === 0 && both('分值占比为 0，没有得分率', 'with a share of 0 there is no such percentage'),
      ),
    });
  },
  'parties.*.input': given,
  'parties.*.raw': given,
  'parties.*.rawMax': (at) => given(at, at.value === RAW_MAX ? { words: elseIs(` ${RAW_MAX}`, String(RAW_MAX)) } : {}),
  'parties.*.aggregate': (at) => {
    const isSet = figureAt(at.evaluation, `scheme.${at.path}`) !== undefined;
    const words = both('评估方案未规定，取平均值', 'the scheme does not say, so the mean');
    return fromScheme(at, 'panel', isSet ? {} : { words });
  },
};

/** Why something that is judged has no points. */
export const NO_SCORE = both('尚未评分', 'no score yet');
/** Why what a rubric adds up to is not known. */
export const OPEN = both('评分表尚有未评分的项目', 'parts of the rubric are still open');
const NOT_JUDGED = both('评委均已回避或尚未评分', 'every evaluator is recused or has not judged yet');

const partyOf = ({ items }: At) => items[0] as PartyResult;

/** The points that a party's rubric, or a node of it, comes to, exact. */
export function pointsOf({ evaluation }: At, party: PartyResult, node?: RubricResult): Fraction {
  return (reworkRubric(evaluation, party.id, node?.id) as WorkedRubric).known;
}

function explainAwarded(at: At): Told {
  const { input, awarded, raw, rawMax, share, rubric } = partyOf(at);
  const { rounding } = at.evaluation.scheme;
  if (raw !== undefined) {
    return computed(at, 'rounding', {
      words: both('原始分 ÷ 原始满分 × 分值占比', 'raw score / raw maximum x share'),
      symbols: `${raw} / ${rawMax} x ${share}`,
      inputs: beside(at, 'raw', 'rawMax', 'share'),
      exact: quotient([raw, share], [rawMax as number]),
      rounding,
    });
  }
  if (rubric === undefined) return given(at, { note: notes(awarded === null && NO_SCORE) });
  const points = awarded === null ? undefined : pointsOf(at, partyOf(at));
  const [earned, full] = beside(at, 'rubric.awarded', 'rubric.points') as [string, string];
  return computed(at, ruleOf(partyOf(at)), {
    words: both(
      '评分表得分 ÷ 评分表满分 × 分值占比，只取整一次',
      'points of the rubric / full points of the rubric x share, rounded once',
    ),
    symbols: `${points ? bracketed(inFigures(points)) : '–'} / ${rubric.points} x ${share}`,
    inputs: [
      [earned, both('评分表得分', 'points of the rubric')],
      [full, both('评分表满分', 'full points of the rubric')],
      ...beside(at, 'share'),
    ],
    exact: points && inShare(points, share, rubric.points),
    rounding,
    note: notes(!points && (input === 'rubric' || isJudged(rubric) ? OPEN : NOT_JUDGED)),
  });
}
