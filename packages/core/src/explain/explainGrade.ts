import type { Evaluation, TotalRange, VetoResult } from '../evaluation/evaluation.js';
import { findById } from '../lists/ids.js';
import type { Band } from '../schemas/schemeSchema.js';
import { bandOf } from '../scores/gradeOf.js';
import { both, type Localised } from '../texts/localised.js';
import { NO_POINTS, NO_TOTAL, withoutPoints } from './explainTotal.js';
import { nameOf } from './names.js';
import { type At, computed, given, type InputAt, joined, notes, type Rows, set, show, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

/** How the grade, those still possible and a veto came about. */
export const GRADES: Rows<PatternsOf<'grade'> | 'range.grades.*' | PatternsOf<'veto'>> = {
  grade: explainGrade,
  'grade.id': explainGrade,
  'grade.label': set('bands'),
  'range.grades.*': (at) => {
    const { veto } = at.evaluation;
    const { min, max } = at.evaluation.range as TotalRange;
    return computed(at, veto ? 'vetoes' : 'bands', {
      words: sentence(
        both(
          '还可能的最低总分到最高总分之间涉及的等级，自高到低',
          'the bands that totals from the lowest to the highest still possible fall into, top first',
        ),
        veto && CAPPED,
      ),
      symbols: `${min}..${max}: ${bandsOf(at.evaluation)}`,
      inputs: ['range.min', 'range.max', ...boundsOf(at.evaluation)],
      note: veto && capNote(at.evaluation, veto),
    });
  },
  'veto.id': set('vetoes'),
  'veto.label': set('vetoes'),
  'veto.evidence': given,
  'veto.capGrade': set('vetoes'),
  'veto.lowered': (at) => {
    const { total, scheme, grade } = at.evaluation;
    const own = total === null ? undefined : bandOf(total, scheme.bands);
    return computed(at, 'vetoes', {
      words: both(
        '按总分评定的等级是否高于一票否决后的最高等级',
        'whether the grade by the total is above the highest one under the veto',
      ),
      symbols: `${show(own?.id)} -> ${show(grade?.id)}`,
      inputs: ['total', ...boundsOf(at.evaluation)],
      note: notes(own === undefined && whyNone(at.evaluation)),
    });
  },
};

const BY_TOTAL = both(
  '自高到低，第一个下限不高于总分（印出的数）的等级',
  'from the top, the first band whose lower bound is not above the total as printed',
);
const UP_TO = both('总分高于其上限时没有等级', 'above the upper bound of that band there is no grade');
const CAPPED = both('再按一票否决限制最高等级，分数不变', 'a veto then caps the grade, not the points');

/** One sentence of several parts. */
const sentence = (...parts: Parameters<typeof notes>) => notes(...parts) as Localised;

function explainGrade(at: At): Told {
  const { evaluation } = at;
  const { total, veto, grade, scheme, parties } = evaluation;
  if (parties.length === 0) return withoutPoints(at);
  return computed(at, veto?.lowered ? 'vetoes' : 'bands', {
    words: sentence(BY_TOTAL, scheme.bands.some(({ max }) => max !== undefined) && UP_TO, veto && CAPPED),
    symbols: `${show(total)}: ${bandsOf(evaluation)}`,
    inputs: ['total', ...boundsOf(evaluation)],
    note: notes(grade === null && whyNone(evaluation), veto && vetoNote(evaluation, veto)),
  });
}

/** The bands in figures, and what a veto caps them to. */
function bandsOf({ scheme, veto }: Evaluation): string {
  const bands = scheme.bands.map(({ id, min, max }) => `${id} >= ${min}${max === undefined ? '' : `, <= ${max}`}`);
  return [...bands, ...(veto === undefined ? [] : [`${veto.id}: ${veto.capGrade}`])].join('; ');
}

/** Where the bounds of the bands and what a veto caps them to stand. */
function boundsOf({ scheme, veto }: Evaluation): InputAt[] {
  const bounds = scheme.bands.flatMap(({ id, label, max }): InputAt[] => [
    [`scheme.bands.${id}.min`, label],
    ...(max === undefined ? [] : [[`scheme.bands.${id}.max`, nameOf('max', label)] as const]),
  ]);
  return veto === undefined ? bounds : [...bounds, 'veto.capGrade'];
}

function capNote({ scheme }: Evaluation, { label, capGrade }: VetoResult): Localised {
  const cap = (findById(scheme.bands, capGrade) as Band).label;
  return both(
    `因一票否决“${label['zh-CN']}”，等级最高为“${cap['zh-CN']}”`,
    `the veto "${label.en}" caps the grade at ${cap.en}`,
  );
}

function vetoNote(evaluation: Evaluation, veto: VetoResult): Localised {
  const { 'zh-CN': zh, en } = veto.label;
  return evaluation.grade === null || veto.lowered
    ? capNote(evaluation, veto)
    : both(`一票否决“${zh}”未改变等级`, `the veto "${en}" did not change the grade`);
}

/** Why there is no grade. */
function whyNone({ parties, total, scheme }: Evaluation): Localised {
  if (parties.length === 0) return NO_POINTS;
  if (total === null) return NO_TOTAL;
  const ordered = [...scheme.bands].sort((a, b) => a.min - b.min);
  const below = ordered.findLast(({ min }) => min <= total);
  const above = ordered.find(({ min }) => min > total);
  const bounds = joined(
    [
      below &&
        both(
          `高于“${below.label['zh-CN']}”的上限 ${below.max}`,
          `above ${below.max}, the upper bound of ${below.label.en}`,
        ),
      above &&
        both(
          `低于“${above.label['zh-CN']}”的下限 ${above.min}`,
          `below ${above.min}, the lower bound of ${above.label.en}`,
        ),
    ],
    '、',
    ', and ',
  ) as Localised;
  return both(
    `总分 ${total} ${bounds['zh-CN']}，不属于任何等级`,
    `the total of ${total} is ${bounds.en}, so it falls into no band`,
  );
}
