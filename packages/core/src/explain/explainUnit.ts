import type { IndicatorResult, UnitResult } from '../evaluation/evaluation.js';
import { sumOfChildren } from '../indicators/rollUp.js';
import { both, same } from '../texts/localised.js';
import { explainPercent } from './explainPercent.js';
import { nameOf } from './names.js';
import { type At, computed, given, keyOf, notes, type Told } from './parts.js';

const NOT_GIVEN = both('案例未填写', 'the case gives none');
const NO_SUM = both(
  '案例未填写，各社工点也未填齐，无法合计',
  'the case gives none, and not every service site has one to add up',
);

/** What cannot be divided by. */
export const NO_RATE = both('指标量为 0，没有完成率', 'with a target of 0 there is no rate');

/** Explains a target or an actual of an area or site. */
export function explainUnitVolume(at: At): Told {
  const [indicator, unit] = at.items as [IndicatorResult, UnitResult];
  const key = keyOf(at) as 'target' | 'actual';
  const isSite = unit.kind === 'site';
  if (at.value === null) return given(at, { note: isSite ? NOT_GIVEN : NO_SUM });
  const sites = isSite ? [] : sitesOf(indicator, unit);
  // An area of which nothing is known is left out of an evaluation, so the last sites may belong to the next one.
  while (sites.length > 0 && sumOfChildren(sites.map((site) => site[key])) !== at.value) sites.pop();
  if (sites.length === 0) return given(at);
  return computed(at, 'rollUp', {
    words: both(
      '各社工点之和（片区自行填写的，以片区为准）',
      'the sum of its service sites (a figure of the area’s own comes first)',
    ),
    symbols: sites.map((site) => site[key]).join(' + '),
    inputs: sites.map(({ id, name }) => [`indicators.${indicator.id}.byUnit.${id}.${key}`, nameOf(key, same(name))]),
  });
}

/** The sites between an area and the next. */
function sitesOf({ byUnit }: IndicatorResult, area: UnitResult): UnitResult[] {
  const behind = byUnit.slice(byUnit.indexOf(area) + 1);
  const next = behind.findIndex(({ kind }) => kind === 'area');
  return next < 0 ? behind : behind.slice(0, next);
}

/** Explains the rate of an area or site. */
export function explainUnitRate(at: At): Told {
  const { target, actual } = at.items[1] as UnitResult;
  return explainPercent(at, 'rollUp', ['actual', 'target'], {
    aside: both('（由合计算出，不取各点完成率的平均）', ' (of the sums, never of averaged rates)'),
    rounding: at.evaluation.scheme.rounding,
    note: notes(
      target === null && both('没有这一单位的指标量', 'there is no target for this unit'),
      actual === null && both('没有这一单位的完成量', 'there is no actual for this unit'),
      target === 0 && NO_RATE,
    ),
  });
}
