import { findById } from '../lists/ids.js';
import { compare, type Fraction, fractionOf } from '../numbers/fraction.js';
import { volumesOf } from '../scenarios/rework.js';
import type { RubricRule } from '../schemas/rubricSchema.js';
import { type LeafValue, leafPoints } from '../scores/leafPoints.js';
import { SHOWN } from '../scores/rubric.js';
import { both, type Localised } from '../texts/localised.js';
import { NO_SCORE } from './explainParty.js';
import { NO_RATE } from './explainUnit.js';
import { nameOf } from './names.js';
import { type At, computed, given, type InputAt, quotient, type Told } from './parts.js';
import { type Place, ruleOf } from './rubricPlace.js';

/** What each rule does, as a sentence of its own. */
const RULES: Readonly<Record<RubricRule['kind'], Localised>> = {
  direct: both('直接给分', 'points as given'),
  tiers: both(
    '按完成率所达到的最高一档给分，均未达到得 0 分（按取整前的完成率判断）',
    'the points of the highest tier that the indicator’s completion rate reaches, none below all of them (before rounding)',
  ),
  linear: both(
    '满分 × 完成率 ÷ 得满分的完成率，不超过满分（按取整前的完成率）',
    'full points x completion rate / completion rate for full points, at most the full points (before rounding)',
  ),
  threshold: both('实测值达到要求得满分，否则得 0 分', 'full points from the threshold on, else none'),
  checklist: both('符合条目的分值之和', 'the points of the items met, added up'),
  deduct: both(
    '满分减去每次扣分与发生次数之积，不低于 0 分',
    'full points less a deduction per occurrence, at least 0',
  ),
};

type Rule<Kind extends RubricRule['kind']> = Extract<RubricRule, { kind: Kind }>;

/** Explains points that follow from what one evaluator, or a party without a panel, gave. */
export function explainByRule(at: At, place: Place, value: LeafValue | undefined, givenPath: string): Told {
  const { own, party, path } = place;
  const rule = own.rule as RubricRule;
  if (value === undefined) {
    return computed(at, ruleOf(party), { words: RULES[rule.kind], symbols: '–', note: NO_SCORE });
  }
  const gave: InputAt = [givenPath, nameOf(`given.${rule.kind}`)];
  if (rule.kind === 'direct') return given(at, { words: RULES.direct, inputs: [gave] });
  const ruleAt = `scheme.${path}.rule.`;
  const say = saying(at, place, value);
  const points = `${path}.points`;
  if (rule.kind === 'checklist') return say(...metItems(rule, value as string[], `${ruleAt}items.`));
  const number = Number(value);
  if (rule.kind === 'threshold') {
    const isMet = number >= rule.min;
    const symbols = isMet ? `${number} >= ${rule.min}: ${own.points}` : `${number} < ${rule.min}: 0`;
    return say(symbols, [gave, `${ruleAt}min`, points]);
  }
  const { each } = rule as Rule<'deduct'>;
  const left = `${own.points} - ${number} x ${each}`;
  const isBelow = compare(fractionOf(own.points), quotient([number, each]) as Fraction) < 0;
  return say(isBelow ? `max(0, ${left})` : left, [points, gave, `${ruleAt}each`]);
}

/** Tells the points of a leaf by the sentence of its rule; `value` is what was given, where the rule asks for it. */
function saying(at: At, { own, party }: Place, value: LeafValue | undefined) {
  const rule = own.rule as RubricRule;
  return (symbols: string, inputs: readonly InputAt[], note?: Localised) =>
    computed(at, ruleOf(party), {
      words: RULES[rule.kind],
      symbols,
      inputs,
      exact: leafPoints(own, value, volumesOf(at.evaluation)),
      rounding: SHOWN,
      note,
    });
}

/** The items met added up; where none is, every item counts 0 times. */
function metItems({ items }: Rule<'checklist'>, ids: readonly string[], itemsAt: string): [string, InputAt[]] {
  const met = items.filter(({ id }) => ids.includes(id));
  const shown = met.length === 0 ? items : met;
  const symbols = shown.map(({ points }) => (met.length === 0 ? `0 x ${points}` : String(points))).join(' + ');
  return [symbols || '0', shown.map(({ id, label }) => [`${itemsAt}${id}.points`, label])];
}

/** Explains points that follow from an indicator's completion rate, whoever judges. */
export function explainByIndicator(at: At, place: Place, rule: Rule<'tiers'> | Rule<'linear'>): Told {
  const { own, path } = place;
  const indicator = findById(at.evaluation.indicators, rule.indicator);
  const say = saying(at, place, undefined);
  const ruleAt = `scheme.${path}.rule.`;
  if (indicator === undefined) {
    const id = rule.indicator;
    return say(
      '–',
      [`${ruleAt}indicator`],
      both(`案例中没有指标“${id}”`, `the case does not have the indicator ${id}`),
    );
  }
  const { id, label, target, actual, rate } = indicator;
  const inputs = ['rate', 'actual', 'target'].map((key): InputAt => [`indicators.${id}.${key}`, nameOf(key, label)]);
  if (rate === null) return say('–', inputs, NO_RATE);
  const percent = `${actual} / ${target} x 100`;
  const exact = quotient([actual, 100], [target]) as Fraction;
  if (rule.kind === 'linear') {
    const share = `${own.points} x ${percent} / ${rule.full}`;
    const isCapped = compare(exact, fractionOf(rule.full)) > 0;
    return say(isCapped ? `min(${own.points}, ${share})` : share, [`${path}.points`, ...inputs, `${ruleAt}full`]);
  }
  const { tiers } = rule;
  const reached = reachedTier(rule, exact);
  // As printed, unless rounding would show another tier.
  const shown = reachedTier(rule, fractionOf(rate)) === reached ? rate : percent;
  const tier = tiers[reached];
  if (tier !== undefined) {
    const tierAt = `${ruleAt}tiers.${reached}.`;
    return say(`${shown} >= ${tier.min}: ${tier.points}`, [...inputs, `${tierAt}min`, `${tierAt}points`]);
  }
  const bounds = tiers.map(({ min }) => min);
  const lowest = Math.min(...bounds);
  return bounds.length === 0
    ? say(`${shown}: 0`, inputs)
    : say(`${shown} < ${lowest}: 0`, [...inputs, `${ruleAt}tiers.${bounds.indexOf(lowest)}.min`]);
}

/** The index of the highest tier that a rate reaches, of two alike the later; -1 below all. */
function reachedTier({ tiers }: Rule<'tiers'>, rate: Fraction): number {
  return tiers.reduce(
    (reached, { min }, index) =>
      compare(rate, fractionOf(min)) < 0 || min < Number(tiers[reached]?.min) ? reached : index,
    -1,
  );
}
