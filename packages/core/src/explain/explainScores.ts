import type { Evaluation, PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { divide, fractionOf, multiply } from '../numbers/fraction.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { reworkRubric } from '../scenarios/rework.js';
import { both, type Localised } from '../texts/localised.js';
import type { Figure } from './figureAt.js';
import { nameOf } from './names.js';
import { asTexts, computed, exactRatio, fromScheme, given, inputsOf, of, show, type Told } from './parts.js';

/** Explains the total. */
export function explainTotal(evaluation: Evaluation): Told {
  const { parties, total } = evaluation;
  return computed(evaluation, 'total', {
    label: nameOf('total'),
    words: both('各方得分（取整后）之和', 'the sum of the parties’ scores, each as printed'),
    symbols: parties.map((party) => show(party.awarded)).join(' + '),
    inputs: inputsOf('parties', parties, 'awarded'),
    exact: total === null ? null : exactRatio([total]),
    note: total === null ? both('还有得分未填，没有总分', 'a score is missing, so there is no total') : undefined,
  });
}

/** Explains what stands under `grade`. */
export function explainGrade(evaluation: Evaluation, label: Localised = both('等级', 'grade')): Told {
  const { total, veto, scheme, grade } = evaluation;
  const bands = scheme.bands.map(
    (band) => `${band.id} >= ${band.min}${band.max === undefined ? '' : `, <= ${band.max}`}`,
  );
  return computed(evaluation, grade === null || veto?.lowered !== true ? 'bands' : 'vetoes', {
    label,
    words: both(
      '自高到低，第一个下限不高于总分（印出的数）的等级',
      'from the top, the first band whose lower bound is not above the total as printed',
    ),
    symbols: `${show(total)}: ${bands.join('; ')}`,
    inputs: ['total', ...inputsOf('scheme.bands', scheme.bands, 'min')],
    note: veto && vetoNote(veto.label, veto.lowered),
  });
}

function vetoNote(label: Localised, lowered: boolean): Localised {
  return lowered
    ? both(
        `一票否决“${label['zh-CN']}”降低了等级，不改分数`,
        `the veto "${label.en}" lowered the grade, not the points`,
      )
    : both(`一票否决“${label['zh-CN']}”没有改变等级`, `the veto "${label.en}" did not change the grade`);
}

/** What the ends of the range are called, and how they come about. */
const ENDS: ReadonlyMap<string, readonly [label: Localised, words: Localised]> = new Map([
  [
    'range.min',
    [
      both('还可能的最低总分', 'lowest total still possible'),
      both('已知得分之和，未评的按 0 分', 'known scores added up, missing ones as 0'),
    ],
  ],
  [
    'range.max',
    [
      both('还可能的最高总分', 'highest total still possible'),
      both('已知得分之和，未评的按满分', 'known scores added up, missing ones in full'),
    ],
  ],
]);

/** Explains what stands under `range`. */
export function explainRange(evaluation: Evaluation, { value, pattern }: Figure): Told {
  const [label, words] = ENDS.get(pattern) ?? [];
  if (label === undefined || words === undefined) {
    return explainGrade(evaluation, both('还可能的等级', 'grades still possible'));
  }
  return computed(evaluation, 'total', {
    label,
    words,
    symbols: show(value),
    inputs: inputsOf('parties', evaluation.parties, 'awarded'),
    exact: exactRatio([Number(value)]),
  });
}

/** Explains what stands under `parties.<id>`. */
export function explainParty(evaluation: Evaluation, { value, pattern, items }: Figure): Told {
  const [party] = items as [PartyResult];
  const { awarded, share } = party;
  const at = `parties.${party.id}.`;
  const key = pattern.replace('parties.*.', '');
  if (key.startsWith('rubric.')) return explainRubric(evaluation, party, { value, pattern: key, items });
  const label = () => of(party.label, nameOf(key));
  switch (key) {
    case 'share':
      return fromScheme(evaluation, label(), value, 'shares');
    case 'awarded':
      return explainAwarded(evaluation, party, label());
    case 'ratio':
      return computed(evaluation, 'rate', {
        label: label(),
        words: both('得分 ÷ 分值占比 × 100', 'score / share x 100'),
        symbols: `${show(awarded)} / ${share} x 100`,
        inputs: [`${at}awarded`, `${at}share`],
        exact: awarded === null ? null : exactRatio([awarded, 100], [share]),
        rounding: TWO_DECIMALS_HALF_UP,
      });
    case 'aggregate':
      return fromScheme(evaluation, label(), value, 'panel');
    default:
      return given(of(party.label, both('填写内容', 'entry')), value);
  }
}

function explainAwarded(evaluation: Evaluation, party: PartyResult, label: Localised): Told {
  const { id, input, awarded, raw, rawMax, share, rubric } = party;
  const at = `parties.${id}.`;
  const { rounding } = evaluation.scheme;
  if (input === 'raw' && raw !== undefined && rawMax !== undefined) {
    return computed(evaluation, 'rounding', {
      label,
      words: both('原始分 ÷ 原始满分 × 分值占比', 'raw score / raw maximum x share'),
      symbols: `${raw} / ${rawMax} x ${share}`,
      inputs: [`${at}raw`, `${at}rawMax`, `${at}share`],
      exact: exactRatio([raw, share], [rawMax]),
      rounding,
    });
  }
  if (rubric === undefined) {
    return given(label, awarded, awarded === null ? both('尚未评分', 'no score yet') : undefined);
  }
  const known = awarded === null ? undefined : reworkRubric(evaluation, id)?.known;
  return computed(evaluation, ruleOf(party), {
    label,
    words: both(
      '评分表得分 ÷ 评分表满分 × 分值占比，只取整一次',
      'points of the rubric / points it can earn x share, rounded once',
    ),
    symbols: `${show(rubric.awarded)} / ${rubric.points} x ${share}`,
    inputs: [[`${at}rubric.awarded`, rubric.label], `${at}rubric.points`, `${at}share`],
    exact: known ? asTexts(divide(multiply(known, fractionOf(share)), fractionOf(rubric.points))) : null,
    rounding,
  });
}

const ruleOf = ({ input }: PartyResult) => (input === 'panel' ? 'panel' : 'rubric');

const RULES: Readonly<Record<NonNullable<RubricResult['kind']>, Localised>> = {
  direct: both('直接给分', 'points as given'),
  tiers: both(
    '按完成率所达到的档次给分（按取整前的完成率）',
    'the points of the highest tier the indicator’s rate reaches (before rounding)',
  ),
  linear: both('满分 × 完成率 ÷ 满分完成率，不超过满分', 'points x rate / rate for full points, at most the points'),
  threshold: both('达到要求得满分，否则 0 分', 'all points from the threshold on, else none'),
  checklist: both('符合的各项分值之和', 'the points of the items met, added up'),
  deduct: both('满分减去每次扣分 × 次数，不小于 0', 'points less a deduction per occurrence, at least 0'),
};

const AGGREGATES = {
  mean: both('取平均', 'their mean'),
  'trimmed-mean': both(
    '五人及以上去掉一个最高、一个最低后取平均',
    'their mean without the highest and the lowest, from five evaluators on',
  ),
  median: both('取中位数', 'their median'),
};

/** Explains a figure of a node of a party's rubric. */
function explainRubric(evaluation: Evaluation, party: PartyResult, { value, pattern, items }: Figure): Told {
  const below = items.slice(1).filter((item): item is RubricResult => isNode(item));
  const node = below.at(-1) ?? (party.rubric as RubricResult);
  const key = pattern.slice(pattern.lastIndexOf('.') + 1);
  if (key === 'points' && !pattern.includes('byEvaluator')) {
    return fromScheme(evaluation, of(node.label, both('满分', 'points it can earn')), value, 'rubric');
  }
  if (key === 'given') return given(of(node.label, both('评分依据', 'what was given')), value);
  const known =
    key === 'awarded' && node.awarded !== null ? reworkRubric(evaluation, party.id, node.id)?.known : undefined;
  const children = node.children ?? [];
  const at = `parties.${party.id}.rubric${below.map((step) => `.children.${step.id}`).join('')}`;
  const isSpread = key === 'spread';
  const figure = typeof value === 'number' ? exactRatio([value]) : null;
  return computed(evaluation, ruleOf(party), {
    label: of(node.label, isSpread ? both('最高与最低之差', 'spread') : both('得分', 'points')),
    words: isSpread
      ? both('各评委中最高分减最低分', 'the highest less the lowest of the evaluators’ points')
      : wordsOf(node, party),
    symbols: children.length === 0 ? show(value) : children.map((child) => show(child.awarded)).join(' + '),
    inputs: inputsOf(`${at}.children`, children, 'awarded'),
    exact: known ? asTexts(known) : figure,
    rounding: known ? { decimals: 6, mode: 'half-up' } : null,
  });
}

function isNode(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'label' in item && 'points' in item;
}

function wordsOf(node: RubricResult, { input, aggregate = 'mean' }: PartyResult): Localised {
  if (node.kind === undefined) return both('下级各项得分之和', 'the sum of the parts below');
  const rule = RULES[node.kind];
  if (input !== 'panel' || node.kind === 'tiers' || node.kind === 'linear') return rule;
  const how = AGGREGATES[aggregate];
  return both(`各评委${rule['zh-CN']}，${how['zh-CN']}`, `of each evaluator ${rule.en}; ${how.en}`);
}
