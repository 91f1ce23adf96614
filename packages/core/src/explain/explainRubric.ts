import type { RubricResult } from '../evaluation/evaluation.js';
import { type Fraction, greater, lesser, subtract } from '../numbers/fraction.js';
import { volumesOf } from '../scenarios/rework.js';
import type { Aggregate } from '../schemas/schemeSchema.js';
import { countedOf } from '../scores/aggregate.js';
import { followsIndicator, type LeafValue, leafPoints } from '../scores/leafPoints.js';
import { SHOWN } from '../scores/rubric.js';
import { both } from '../texts/localised.js';
import { explainByIndicator, explainByRule } from './explainLeaf.js';
import { OPEN, pointsOf } from './explainParty.js';
import { nameOf } from './names.js';
import {
  type At,
  computed,
  given,
  type InputAt,
  inFigures,
  inputsOf,
  labelOf,
  notes,
  type Row,
  type Rows,
  set,
  show,
  type Told,
} from './parts.js';
import type { PatternsOf } from './pattern.js';
import { type Place, placeOf, ruleOf } from './rubricPlace.js';

/** The figures of a node of a rubric. */
type RubricPattern = Extract<PatternsOf<'parties'>, `parties.*.rubric.${string}`>;

const ofRubric = set('rubric');
/** Named by what the leaf's rule takes. */
const entry: Row = (at) => given(at, { label: labelOf(at, `given.${placeOf(at).node.kind}`) });

/** How each figure of a party's rubric came about. */
export const RUBRIC: Rows<RubricPattern> = {
  'parties.*.rubric.id': ofRubric,
  'parties.*.rubric.label': ofRubric,
  'parties.*.rubric.points': ofRubric,
  'parties.*.rubric.kind': ofRubric,
  'parties.*.rubric.awarded': explainPoints,
  'parties.*.rubric.spread': explainSpread,
  'parties.*.rubric.given': entry,
  'parties.*.rubric.given.*': entry,
  'parties.*.rubric.byEvaluator.*.evaluator': (at) => given(at, { label: nameOf('evaluator') }),
  'parties.*.rubric.byEvaluator.*.given': entry,
  'parties.*.rubric.byEvaluator.*.given.*': entry,
  'parties.*.rubric.byEvaluator.*.points': (at) => {
    const judge = at.items.at(-1) as Judge;
    const place = placeOf(at);
    return explainByRule(at, place, judge.given, `${place.path}.byEvaluator.${judge.evaluator}.given`);
  },
};

type Judge = NonNullable<RubricResult['byEvaluator']>[number];

function explainPoints(at: At): Told {
  const place = placeOf(at);
  const { own, node, path } = place;
  if (own.rule === undefined) return explainSum(at, place);
  if (followsIndicator(own.rule)) return explainByIndicator(at, place, own.rule);
  return node.byEvaluator === undefined
    ? explainByRule(at, place, node.given, `${path}.given`)
    : explainPanel(at, place, node.byEvaluator);
}

function explainSum(at: At, { node, party, path }: Place): Told {
  const children = node.children as RubricResult[];
  return computed(at, ruleOf(party), {
    words: both('下级各项得分之和（按取整前的分值相加）', 'the sum of the parts below, added before rounding'),
    symbols: children
      .map((child) => (child.awarded === null ? '–' : inFigures(pointsOf(at, party, child))))
      .join(' + '),
    inputs: inputsOf(`${path}.children`, children, 'awarded'),
    exact: node.awarded === null ? null : pointsOf(at, party, node),
    rounding: SHOWN,
    note: notes(node.awarded === null && OPEN),
  });
}

const AGGREGATES = {
  mean: both('各评委得分的平均值', 'the mean of the evaluators’ points'),
  'trimmed-mean': both(
    '各评委得分的平均值；五人及以上时去掉一个最高分和一个最低分',
    'the mean of the evaluators’ points, from five evaluators on without the highest and the lowest',
  ),
  median: both(
    '各评委得分的中位数，人数为偶数时取中间两个分数的平均值',
    'the median of the evaluators’ points, of an even number the mean of the two in the middle',
  ),
};

function explainPanel(at: At, place: Place, judges: readonly Judge[]): Told {
  const { party, node } = place;
  const how = party.aggregate as Aggregate;
  const counted = countedOf(pointsOfJudges(at, place, judges), how).map(inFigures);
  const sum = counted.join(' + ');
  return computed(at, 'panel', {
    words: AGGREGATES[how],
    symbols: counted.length === 1 ? sum : `(${sum}) / ${counted.length}`,
    inputs: inputsOfJudges(place, judges),
    exact: pointsOf(at, party, node),
    rounding: SHOWN,
  });
}

function explainSpread(at: At): Told {
  const place = placeOf(at);
  const { node, path } = place;
  if (node.byEvaluator === undefined) {
    return computed(at, 'panel', {
      words: both('由指标计算得出，各评委相同', 'it follows from an indicator, so evaluators do not differ'),
      symbols: `${show(node.awarded)} - ${show(node.awarded)}`,
      inputs: [`${path}.awarded`],
    });
  }
  const points = pointsOfJudges(at, place, node.byEvaluator);
  const [highest, lowest] = [points.reduce(greater), points.reduce(lesser)];
  return computed(at, 'panel', {
    words: both('各评委中最高分减最低分', 'the highest less the lowest of the evaluators’ points'),
    symbols: `${inFigures(highest)} - ${inFigures(lowest)}`,
    inputs: inputsOfJudges(place, node.byEvaluator),
    exact: subtract(highest, lowest),
    rounding: SHOWN,
  });
}

/** What each evaluator's entry comes to, exact. */
function pointsOfJudges({ evaluation }: At, { own }: Place, judges: readonly Judge[]): Fraction[] {
  const find = volumesOf(evaluation);
  return judges.map((judge) => leafPoints(own, judge.given as LeafValue, find) as Fraction);
}

function inputsOfJudges({ path }: Place, judges: readonly Judge[]): InputAt[] {
  return judges.map(({ evaluator }) => [
    `${path}.byEvaluator.${evaluator}.points`,
    both(`评委 ${evaluator}`, `evaluator ${evaluator}`),
  ]);
}
