import type { Evaluation, PartyResult } from '../evaluation/evaluation.js';
import { add, fractionOf, rounded } from '../numbers/fraction.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import { reworkRubric } from '../scenarios/rework.js';
import { both, type Localised } from '../texts/localised.js';
import { inShare, isJudged } from './explainParty.js';
import { type At, computed, type InputAt, inputsOf, labelOf, quotient, type Rows, show, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** Why a scheme without parties has neither total nor grade. */
export const NO_POINTS = both('评估方案不设评分', 'this scheme gives no points');
/** Why there is no total yet. */
const NO_TOTAL = both('尚有评分方没有得分，暂无总分', 'a score is missing, so there is no total');

/** How the total, and what stands for it while a score is missing, came about. */
export const TOTALS: Rows<PatternsOf<'total'> | PatternsOf<'complete'> | 'range' | 'range.min' | 'range.max'> = {
  total: (at) => {
    const { parties, total } = at.evaluation;
    if (parties.length === 0) return withoutPoints(at);
    return computed(at, 'total', {
      words: both('各方得分（取整后）之和', 'the sum of the parties’ scores, each as printed'),
      symbols: parties.map((party) => show(party.awarded)).join(' + '),
      inputs: inputsOf('parties', parties, 'awarded'),
      exact: total === null ? null : fractionOf(total),
      note: total === null ? NO_TOTAL : undefined,
    });
  },
  complete: (at) => {
    const { parties } = at.evaluation;
    const scored = parties.filter((party) => party.awarded !== null).length;
    return computed(at, 'total', {
      words: both('评估方案中的各方都有得分', 'every party of the scheme has a score'),
      symbols: `${scored} ${scored < parties.length ? '<' : '='} ${parties.length}`,
      inputs: inputsOf('parties', parties, 'awarded'),
      note:
        parties.length === 0
          ? both('评估方案不设评分，无需等待得分', 'this scheme gives no points, so no score is awaited')
          : undefined,
    });
  },
  range: withoutPoints,
  'range.min': (at) =>
    explainEnd(
      at,
      0,
      both(
        '各方已得分数之和；尚未评分的一方和评分表中尚未评分的项目按 0 分计算',
        'what the parties have given so far, added up; a party without a score and what is open in a rubric count as 0',
      ),
    ),
  'range.max': (at) =>
    explainEnd(
      at,
      1,
      both(
        '各方已得分数之和；尚未评分的一方和评分表中尚未评分的项目按满分计算',
        'what the parties have given so far, added up; a party without a score and what is open in a rubric count in full',
      ),
    ),
};

/** Explains what a scheme without parties has none of. */
export function withoutPoints(at: At): Told {
  return computed(at, 'total', {
    words: NO_POINTS,
    symbols: '–',
    note: both('没有总分，也没有等级', 'there is neither a total nor a grade'),
  });
}

function explainEnd(at: At, end: 0 | 1, words: Localised): Told {
  const { parties, complete } = at.evaluation;
  const points = parties.map((party) => possiblePoints(at.evaluation, party)[end]);
  const told = computed(at, 'total', {
    words,
    symbols: points.join(' + '),
    inputs: parties.flatMap((party): InputAt[] => {
      const share: InputAt = [`parties.${party.id}.share`, labelOf({ pattern: 'share', items: [party] })];
      return [[`parties.${party.id}.awarded`, party.label], ...(party.awarded === null ? [share] : [])];
    }),
    exact: quotient([sumDecimals(points)]),
  });
  // What a score that is missing counts as is said by no source of the total.
  return complete ? told : { ...told, basis: 'convention', source: null };
}

/** The least and the most points that a party can still come to. */
function possiblePoints(evaluation: Evaluation, party: PartyResult): [least: number, most: number] {
  if (party.awarded !== null) return [party.awarded, party.awarded];
  const worked = isJudged(party) ? reworkRubric(evaluation, party.id) : undefined;
  if (worked === undefined) return [0, party.share];
  const { rounding } = evaluation.scheme;
  const { known, open } = worked;
  return [rounded(inShare(party, known), rounding), rounded(inShare(party, add(known, open)), rounding)];
}
