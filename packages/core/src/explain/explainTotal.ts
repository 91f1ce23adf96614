import { partyReach } from '../scenarios/retotal.js';
import type { Reach } from '../scores/scoreParty.js';
import { both } from '../texts/localised.js';
import { nameOf } from './names.js';
import { type At, computed, type InputAt, inputsOf, notes, type Rows, show, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** Why a scheme without parties has neither total nor grade. */
export const NO_POINTS = both('评估方案不设评分', 'this scheme gives no points');
/** Why there is no total yet. */
export const NO_TOTAL = both('尚有评分方没有得分，暂无总分', 'a score is missing, so there is no total');

/** How the total, and what stands for it while a score is missing, came about. */
export const TOTALS: Rows<PatternsOf<'total'> | PatternsOf<'complete'> | 'range' | 'range.min' | 'range.max'> = {
  total: (at) => {
    const { parties, total } = at.evaluation;
    if (parties.length === 0) return withoutPoints(at);
    return computed(at, 'total', {
      words: both('各方得分（取整后）之和', 'the sum of the parties’ scores, each as printed'),
      symbols: parties.map((party) => show(party.awarded)).join(' + '),
      inputs: inputsOf('parties', parties, 'awarded'),
      note: notes(total === null && NO_TOTAL),
    });
  },
  complete: (at) => {
    const { parties } = at.evaluation;
    const scored = parties.filter((party) => party.awarded !== null).length;
    return computed(at, 'total', {
      words: both('评估方案中的各方都有得分', 'every party of the scheme has a score'),
      symbols: `${scored} ${scored < parties.length ? '<' : '='} ${parties.length}`,
      inputs: inputsOf('parties', parties, 'awarded'),
      note: notes(parties.length === 0 && NO_POINTS),
    });
  },
  range: withoutPoints,
  'range.min': (at) => explainEnd(at, 'min', ' 0 分', 'as 0'),
  'range.max': (at) => explainEnd(at, 'max', '满分', 'in full'),
};

/** Explains what a scheme without parties has none of. */
export function withoutPoints(at: At): Told {
  return computed(at, 'total', {
    words: NO_POINTS,
    symbols: '–',
    note: both('没有总分，也没有等级', 'there is neither a total nor a grade'),
  });
}

/** Explains an end of the totals still possible: what is open counts as it says. */
function explainEnd(at: At, end: keyof Reach, zh: string, en: string): Told {
  const { parties, complete } = at.evaluation;
  const points = parties.map((party) => (partyReach(at.evaluation, party) as Reach)[end]);
  // What a score that is missing counts as is said by no source of the total.
  return computed(at, complete ? 'total' : undefined, {
    words: both(
      `各方得分之和；尚未评分的一方和评分表项目按${zh}计算`,
      `the sum of the parties’ scores; a party or part of a rubric without one counts ${en}`,
    ),
    symbols: points.join(' + '),
    inputs: parties.flatMap(({ id, label, awarded }): InputAt[] => [
      [`parties.${id}.awarded`, label],
      ...(awarded === null ? [[`parties.${id}.share`, nameOf('share', label)] as const] : []),
    ]),
  });
}
