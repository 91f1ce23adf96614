import type { Evaluation, PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { divide, fractionOf, multiply } from '../numbers/fraction.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { reworkRubric } from '../scenarios/rework.js';
import type { Localised } from '../texts/localised.js';
import type { Figure } from './figureAt.js';
import { asTexts, basisOf, both, exactRatio, fromScheme, given, input, of, show, type Told } from './parts.js';

/** Explains the total. */
export function explainTotal(evaluation: Evaluation): Told {
  const { parties, total } = evaluation;
  return {
    label: both('总分', 'total'),
    formula: {
      words: both('各方得分（取整后）之和', 'the sum of the parties’ scores, each as printed'),
      symbols: parties.map((party) => show(party.awarded)).join(' + '),
    },
    inputs: parties.map((party) => input(evaluation, `parties.${party.id}.awarded`, party.label)),
    exact: total === null ? null : exactRatio([total], []),
    rounding: null,
    ...basisOf(evaluation, 'total'),
    ...(total === null && { note: both('还有得分未填，没有总分', 'a score is missing, so there is no total') }),
  };
}

/** Explains what stands under `grade`. */
export function explainGrade(evaluation: Evaluation, label: Localised = both('等级', 'grade')): Told {
  const { total, veto, scheme, grade } = evaluation;
  const bands = scheme.bands.map(
    (band) => `${band.id} >= ${band.min}${band.max === undefined ? '' : `, <= ${band.max}`}`,
  );
  const notes = veto === undefined ? {} : { note: vetoNote(veto.label, veto.lowered) };
  return {
    label,
    formula: {
      words: both(
        '自高到低，第一个下限不高于总分（印出的数）的等级',
        'from the top, the first band whose lower bound is not above the total as printed',
      ),
      symbols: `${show(total)}: ${bands.join('; ')}`,
    },
    inputs: [
      input(evaluation, 'total', both('总分', 'total')),
      ...scheme.bands.map((band) => input(evaluation, `scheme.bands.${band.id}.min`, band.label)),
    ],
    exact: null,
    rounding: null,
    ...basisOf(evaluation, grade === null || veto?.lowered !== true ? 'bands' : 'vetoes'),
    ...notes,
  };
}

function vetoNote(label: Localised, lowered: boolean): Localised {
  return lowered
    ? both(
        `一票否决“${label['zh-CN']}”降低了等级，不改分数`,
        `the veto "${label.en}" lowered the grade, not the points`,
      )
    : both(`一票否决“${label['zh-CN']}”没有改变等级`, `the veto "${label.en}" did not change the grade`);
}

/** Explains what stands under `range`. */
export function explainRange(evaluation: Evaluation, { value, pattern }: Figure): Told {
  const inputs = evaluation.parties.map((party) => input(evaluation, `parties.${party.id}.awarded`, party.label));
  const isMin = pattern === 'range.min';
  if (!isMin && pattern !== 'range.max') return explainGrade(evaluation, both('还可能的等级', 'grades still possible'));
  return {
    label: isMin
      ? both('还可能的最低总分', 'lowest total still possible')
      : both('还可能的最高总分', 'highest total still possible'),
    formula: {
      words: isMin
        ? both('已知得分之和，未评的按 0 分', 'known scores added up, missing ones as 0')
        : both('已知得分之和，未评的按满分', 'known scores added up, missing ones in full'),
      symbols: show(value),
    },
    inputs,
    exact: exactRatio([Number(value)], []),
    rounding: null,
    ...basisOf(evaluation, 'total'),
  };
}

/** Explains what stands under `parties.<id>`. */
export function explainParty(evaluation: Evaluation, { value, pattern, items }: Figure): Told {
  const [party] = items as [PartyResult];
  const key = pattern.replace('parties.*.', '');
  if (key.startsWith('rubric.')) return explainRubric(evaluation, party, { value, pattern: key, items });
  switch (key) {
    case 'share':
      return fromScheme(evaluation, of(party.label, '分值占比', 'share'), value, 'shares');
    case 'awarded':
      return awarded(evaluation, party);
    case 'ratio':
      return ratio(evaluation, party);
    case 'aggregate':
      return fromScheme(evaluation, of(party.label, '合成方式', 'aggregate'), value, 'panel');
    default:
      return given(of(party.label, '填写内容', 'entry'), value);
  }
}

function awarded(evaluation: Evaluation, party: PartyResult): Told {
  const label = of(party.label, '得分', 'score');
  const path = `parties.${party.id}`;
  const share = input(evaluation, `${path}.share`, both('分值占比', 'share'));
  const { rounding } = evaluation.scheme;
  if (party.input === 'raw' && party.raw !== undefined && party.rawMax !== undefined) {
    return {
      label,
      formula: {
        words: both('原始分 ÷ 原始满分 × 分值占比', 'raw score / raw maximum x share'),
        symbols: `${party.raw} / ${party.rawMax} x ${party.share}`,
      },
      inputs: [
        input(evaluation, `${path}.raw`, both('原始分', 'raw score')),
        input(evaluation, `${path}.rawMax`, both('原始满分', 'raw maximum')),
        share,
      ],
      exact: exactRatio([party.raw, party.share], [party.rawMax]),
      rounding,
      ...basisOf(evaluation, 'rounding'),
    };
  }
  if (party.rubric !== undefined) return ofRubric(evaluation, party, party.rubric, label);
  if (party.awarded === null) return given(label, null, both('尚未评分', 'no score yet'));
  return given(label, party.awarded);
}

function ofRubric(evaluation: Evaluation, party: PartyResult, rubric: RubricResult, label: Localised): Told {
  const known = reworkRubric(evaluation, party.id)?.known;
  const isKnown = party.awarded !== null && known !== undefined;
  return {
    label,
    formula: {
      words: both(
        '评分表得分 ÷ 评分表满分 × 分值占比，只取整一次',
        'points of the rubric / points it can earn x share, rounded once',
      ),
      symbols: `${show(rubric.awarded)} / ${rubric.points} x ${party.share}`,
    },
    inputs: [
      input(evaluation, `parties.${party.id}.rubric.awarded`, rubric.label),
      input(evaluation, `parties.${party.id}.rubric.points`, both('评分表满分', 'points of the rubric')),
      input(evaluation, `parties.${party.id}.share`, both('分值占比', 'share')),
    ],
    exact: isKnown ? asTexts(divide(multiply(known, fractionOf(party.share)), fractionOf(rubric.points))) : null,
    rounding: isKnown ? evaluation.scheme.rounding : null,
    ...basisOf(evaluation, party.input === 'panel' ? 'panel' : 'rubric'),
  };
}

function ratio(evaluation: Evaluation, party: PartyResult): Told {
  const { awarded, share } = party;
  const isComputed = awarded !== null && share > 0;
  return {
    label: of(party.label, '得分率', 'score as a percentage of its share'),
    formula: {
      words: both('得分 ÷ 分值占比 × 100', 'score / share x 100'),
      symbols: `${show(awarded)} / ${share} x 100`,
    },
    inputs: [
      input(evaluation, `parties.${party.id}.awarded`, both('得分', 'score')),
      input(evaluation, `parties.${party.id}.share`, both('分值占比', 'share')),
    ],
    exact: isComputed ? exactRatio([awarded, 100], [share]) : null,
    rounding: isComputed ? TWO_DECIMALS_HALF_UP : null,
    ...basisOf(evaluation, 'rate'),
  };
}

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
    return fromScheme(evaluation, of(node.label, '满分', 'points it can earn'), value, 'rubric');
  }
  if (key === 'given') return given(of(node.label, '评分依据', 'what was given'), value);
  const words = wordsOf(node, party);
  const known = reworkRubric(evaluation, party.id, node.id)?.known;
  const children = node.children ?? [];
  const prefix = `parties.${party.id}.rubric${below.map((step) => `.children.${step.id}`).join('')}`;
  const isAwarded = key === 'awarded' && node.awarded !== null && known !== undefined;
  return {
    label: key === 'spread' ? of(node.label, '最高与最低之差', 'spread') : of(node.label, '得分', 'points'),
    formula: {
      words:
        key === 'spread'
          ? both('各评委中最高分减最低分', 'the highest less the lowest of the evaluators’ points')
          : words,
      symbols: children.length === 0 ? show(value) : children.map((child) => show(child.awarded)).join(' + '),
    },
    inputs: children.map((child) => input(evaluation, `${prefix}.children.${child.id}.awarded`, child.label)),
    exact: isAwarded ? asTexts(known) : typeof value === 'number' ? exactRatio([value], []) : null,
    rounding: isAwarded ? { decimals: 6, mode: 'half-up' } : null,
    ...basisOf(evaluation, party.input === 'panel' ? 'panel' : 'rubric'),
  };
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
